package org.gouvernail.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProxiesTest {

    private static final Map<String, String> FORWARDED = Map.of("X-Forwarded-For", "6.6.6.6, 203.0.113.9, 10.0.0.2");

    @Test
    void nobody_is_believed_by_default() {
        assertThat(new Proxies("").client(request("10.0.0.1", FORWARDED))).isEqualTo("10.0.0.1");
        assertThat(new Proxies("").secure(request("10.0.0.1", Map.of("X-Forwarded-Proto", "https"))))
                .isFalse();
    }

    @Test
    void the_client_is_the_nearest_hop_that_is_not_trusted_whatever_it_claims_further() {
        Proxies proxies = new Proxies("10.0.0.1, 10.0.0.2");
        assertThat(proxies.client(request("10.0.0.1", FORWARDED))).isEqualTo("203.0.113.9");
        assertThat(proxies.client(request("203.0.113.9", Map.of("X-Forwarded-For", "6.6.6.6"))))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void the_standard_header_is_read_with_its_brackets_and_ports() {
        Proxies proxies = new Proxies("10.0.0.1");
        assertThat(proxies.client(request("10.0.0.1", Map.of("Forwarded", "for=\"[2001:db8::1]:443\";proto=https"))))
                .isEqualTo("2001:db8::1");
        assertThat(proxies.client(request("10.0.0.1", Map.of("X-Forwarded-For", "203.0.113.9:5000"))))
                .isEqualTo("203.0.113.9");
        assertThat(proxies.secure(request("10.0.0.1", Map.of("Forwarded", "for=1.2.3.4;proto=https"))))
                .isTrue();
    }

    @Test
    void what_is_no_address_is_not_taken_for_one() {
        assertThat(new Proxies("10.0.0.1").client(request("10.0.0.1", Map.of("X-Forwarded-For", "<script>"))))
                .isEqualTo("10.0.0.1");
    }

    private static HttpServletRequest request(String remote, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ProxiesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getRemoteAddr" -> remote;
                    case "isSecure" -> false;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getHeaders" -> {
                        String value = headers.get((String) arguments[0]);
                        yield Collections.enumeration(value == null ? List.of() : List.of(value));
                    }
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
