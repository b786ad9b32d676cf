package org.gouvernail.sectorplans.profile;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.gouvernail.governance.kernel.Codes;

/** Makes a code of this product from what a source calls something. */
public final class SourceCodes {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_A_CODE = Pattern.compile("[^A-Za-z0-9.]+");

    private SourceCodes() {}

    /** The same letters and digits, with a hyphen for each run of anything else; empty when none is left. */
    public static String code(String name) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String code = NOT_IN_A_CODE.matcher(bare).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        return code.length() > Codes.LENGTH ? code.substring(0, Codes.LENGTH) : code;
    }
}
