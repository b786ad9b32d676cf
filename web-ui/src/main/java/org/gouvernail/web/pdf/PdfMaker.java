package org.gouvernail.web.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes an accessible document of an XHTML one: tagged for readers of all kinds (PDF/UA-1) and fit for archives
 * (PDF/A-3a). The XHTML needs {@code html[lang]}, a {@code title}, and the {@code description}; each link a
 * {@code title}, each picture an {@code alt}, each header cell a {@code scope}. Nothing is fetched: pictures and styles
 * stand in it. The same text at the same instant gives the same bytes.
 */
final class PdfMaker {

    private static final String PRODUCER = "Gouvernail";
    private static final byte[] SCREEN_COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfMaker() {}

    /**
     * Makes the document.
     *
     * @param xhtml well-formed
     * @param at the instant that it bears
     */
    static byte[] make(String xhtml, Instant at) {
        Document document = parse(xhtml);
        writable(document);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(SCREEN_COLOURS);
        builder.useFont(Typeface::regular, Typeface.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(Typeface::bold, Typeface.FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer(PRODUCER);
        builder.withW3cDocument(document, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            date(pdf, at, xhtml);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writable(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE
                && !node.getParentNode().getNodeName().equals("style")) {
            node.setNodeValue(Typeface.writable(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            writable(child);
        }
    }

    /** The library writes the present instant and a random name. */
    private static void date(PDDocument pdf, Instant at, String content) throws IOException {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        String day = "D:" + second.toString().replaceAll("[-:T]", "");
        COSDictionary information = pdf.getDocumentInformation().getCOSObject();
        information.setString(COSName.CREATION_DATE, day);
        information.setString(COSName.MOD_DATE, day);
        PDMetadata metadata = Objects.requireNonNull(pdf.getDocumentCatalog().getMetadata());
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(Z|[+-]\\d{2}:?\\d{2})", second.toString());
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(sum.getValue());
    }
}
