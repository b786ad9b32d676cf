package org.gouvernail.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PageResponseTest {

    private static final String POLICY = "Content-Security-Policy";

    private final Map<String, String> headers = new TreeMap<>();
    private final PageResponse page = new PageResponse((HttpServletResponse) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("setHeader")) {
                    headers.put((String) arguments[0], (String) arguments[1]);
                }
                return method.getName().equals("getHeader") ? headers.get((String) arguments[0]) : null;
            }));

    @Test
    void a_nonce_takes_the_place_of_the_script_rule_and_leaves_the_others() {
        headers.put(POLICY, "default-src 'self'; script-src 'self'; object-src 'none'");
        page.addHeader(POLICY, "script-src 'self' 'nonce-abc'; ");
        assertThat(headers)
                .containsEntry(POLICY, "default-src 'self'; script-src 'self' 'nonce-abc'; object-src 'none'");
    }

    @Test
    void other_headers_pass() {
        page.setHeader("X-Test", "1");
        assertThat(headers).containsEntry("X-Test", "1");
    }
}
