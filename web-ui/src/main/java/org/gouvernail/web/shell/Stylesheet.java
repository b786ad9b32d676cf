package org.gouvernail.web.shell;

import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.gouvernail.governance.kernel.Json;

/**
 * The one stylesheet readers fetch, joined from the sheets of {@code /resources/css}: its address carries a fingerprint of
 * its content, so that readers may keep it for good.
 */
@WebServlet(urlPatterns = "/resources/gouvernail.css", loadOnStartup = 1)
public class Stylesheet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/resources/gouvernail.css";

    /** The sheets in the order in which they apply: a later one may refine an earlier one. */
    static final List<String> SHEETS = List.of(
            "ground",
            "frame",
            "components",
            "tables",
            "forms",
            "charts",
            "portal",
            "desks",
            "registers",
            "committee",
            "records",
            "print");

    private static volatile String address = PATH;

    private transient byte[] plain = {};
    private transient byte[] packed = {};

    static String address() {
        return address;
    }

    @Override
    public void init() {
        ServletContext context = getServletContext();
        String css = SHEETS.stream().map(name -> read(context, name)).collect(Collectors.joining());
        String lean = lean(css);
        plain = lean.getBytes(StandardCharsets.UTF_8);
        packed = packed(plain);
        address = PATH + "?v=" + Json.sha256(lean).substring(0, 12);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean pack = accepted != null && accepted.contains("gzip");
        byte[] body = pack ? packed : plain;
        response.setContentType("text/css");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Vary", "Accept-Encoding");
        if (pack) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The sheet without comments nor the space that only its writers read. */
    static String lean(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*\\n\\s*", "\n")
                .trim();
    }

    private static String read(ServletContext context, String name) {
        String path = "/resources/css/" + name + ".css";
        try (InputStream css = context.getResourceAsStream(path)) {
            if (css == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
