package org.gouvernail.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.table.Cell;
import org.gouvernail.sectorplans.table.SentFile;
import org.gouvernail.sectorplans.table.Tables;

/**
 * Reads one file as the product does, in a virtual machine of its own, and says what became of it. Without a file it says
 * how many mebibytes are used once a small workbook was read: what the product needs anyway.
 */
public final class HostileReading {

    private HostileReading() {}

    public static void main(String[] args) throws IOException {
        Tables.read(new SentFile("petit.xlsx", small()));
        if (args.length == 0) {
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            System.out.println((used >> 20) + 1);
            return;
        }
        byte[] received = Files.readAllBytes(Path.of(args[0]));
        byte[] body = new ByteArrayInputStream(received).readAllBytes();
        String told;
        try {
            boolean formula = Tables.read(new SentFile("fichier", body)).stream()
                    .flatMap(t -> t.rows().stream())
                    .flatMap(r -> r.stream())
                    .anyMatch(c -> c.kind() == Cell.Kind.FORMULA);
            told = formula ? "import.formula" : "read";
        } catch (DomainException refusal) {
            told = refusal.fields().get(0).code();
        }
        System.out.println(told + (received.length == body.length ? "" : "?"));
    }

    private static byte[] small() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "essai", "1.0")) {
            book.newWorksheet("Plan").value(0, 0, "Code");
        }
        return bytes.toByteArray();
    }
}
