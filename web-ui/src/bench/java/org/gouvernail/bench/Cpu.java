package org.gouvernail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor seconds that processes have used, from the kernel's own accounts (100 ticks a second). */
final class Cpu {

    private Cpu() {}

    /** Seconds used so far by a process. */
    static double of(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    /** What an ended child used is in its parent's account. */
    private static double ofOneThatMayEnd(long pid) {
        try {
            return of(pid);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Seconds used so far by the processes of a database server, its ended children included. */
    static double tree(long root) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + root + "/stat"));
        String[] own = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double total = of(root) + (Long.parseLong(own[13]) + Long.parseLong(own[14])) / 100.0;
        try (Stream<ProcessHandle> children =
                ProcessHandle.of(root).map(ProcessHandle::children).orElse(Stream.empty())) {
            for (ProcessHandle child : children.toList()) {
                total += ofOneThatMayEnd(child.pid());
            }
        }
        return total;
    }
}
