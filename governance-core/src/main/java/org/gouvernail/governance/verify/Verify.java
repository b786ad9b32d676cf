package org.gouvernail.governance.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The command {@code java -jar governance-core.jar verify FILE}: 0 when all matches, 1 and what does not otherwise. */
public final class Verify {

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length != 2 || !arguments[0].equals("verify")) {
            out.println("usage : java -jar governance-core.jar verify FICHIER / usage: … verify FILE");
            return 1;
        }
        try {
            Bundle.Verdict verdict = Bundle.read(Path.of(arguments[1])).verdict();
            out.println(verdict.words());
            return verdict.intact() ? 0 : 1;
        } catch (IOException e) {
            out.println("illisible / unreadable: " + arguments[1]);
            return 1;
        }
    }
}
