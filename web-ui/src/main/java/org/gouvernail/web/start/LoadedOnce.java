package org.gouvernail.web.start;

import java.util.Properties;

/**
 * One process loads the product once. A server that is started with the {@code --rootdir} of an earlier start loads what
 * it kept there, unloads it and deploys the product anew; its batch runtime then has no repository, or keeps one whose
 * connections come from classes that are gone and that fail for good once a connection is lost, while all seems well.
 */
final class LoadedOnce {

    private static final String KEY = "gouvernail.loaded";

    private LoadedOnce() {}

    /**
     * Notes that the product is loaded; refuses with {@link IllegalStateException} when it was before.
     *
     * @param process what outlives the product's own classes: the properties of the process
     */
    static void claim(Properties process) {
        if (process.putIfAbsent(KEY, "true") != null) {
            throw new IllegalStateException("this server loaded the product twice, and its batch runtime is lost to the"
                    + " second: start again with an empty --rootdir or none");
        }
    }
}
