package org.gouvernail.governance.kernel;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The address at which readers reach the product, for links that leave it: {@code GOUVERNAIL_PUBLIC_URL}. */
public final class ProductAddress {

    private ProductAddress() {}

    /** Without a slash at its end; where none is configured, the one that the server listens at. */
    public static String configured() {
        return text("gouvernail.public.url")
                .orElseGet(() -> "http://" + text("gouvernail.http.address").orElse("127.0.0.1") + ":"
                        + text("gouvernail.http.port").orElse("8080"))
                .replaceAll("/+$", "");
    }

    private static Optional<String> text(String key) {
        return ConfigProvider.getConfig(ProductAddress.class.getClassLoader())
                .getOptionalValue(key, String.class)
                .filter(s -> !s.isBlank());
    }
}
