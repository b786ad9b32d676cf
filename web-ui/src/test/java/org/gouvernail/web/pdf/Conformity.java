package org.gouvernail.web.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * What an independent validator finds of a document.
 *
 * @param checks how many were made for both standards
 * @param failed what failed, in the validator's words
 */
public record Conformity(int checks, List<String> failed) {

    /** Checks a document for PDF/UA-1 and PDF/A-3a. */
    public static Conformity of(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        int checks = 0;
        List<String> failed = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                checks += result.getTotalAssertions();
                result.getTestAssertions().stream()
                        .filter(a -> a.getStatus() == Status.FAILED)
                        .forEach(a -> failed.add(flavour + " " + a.getRuleId().getClause() + " " + a.getMessage()));
                if (!result.isCompliant() && failed.isEmpty()) {
                    failed.add(flavour + " is not kept");
                }
            }
        }
        return new Conformity(checks, failed);
    }
}
