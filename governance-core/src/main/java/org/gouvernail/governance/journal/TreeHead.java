package org.gouvernail.governance.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The head of a growing Merkle tree (RFC 9162, section 2.1.1): how many leaves it has and the roots of its complete
 * subtrees, from which a leaf is added and the root told without reading the leaves again. Not thread-safe.
 */
final class TreeHead {

    private static final HexFormat HEX = HexFormat.of();

    private final List<byte[]> subtrees;
    private long size;

    /** An empty tree. */
    TreeHead() {
        this(0, "");
    }

    /**
     * A tree as it was kept.
     *
     * @param subtrees what {@link #subtrees()} told
     */
    TreeHead(long size, String subtrees) {
        this.size = size;
        this.subtrees = Arrays.stream(subtrees.split(","))
                .filter(root -> !root.isEmpty())
                .map(HEX::parseHex)
                .collect(Collectors.toCollection(ArrayList::new));
        if (this.subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("no tree of " + size + " leaves has these subtrees");
        }
    }

    /** Adds a leaf by its hash, in hexadecimal. */
    void add(String leafHash) {
        byte[] node = HEX.parseHex(leafHash);
        for (long complete = size; (complete & 1) == 1; complete >>= 1) {
            node = node(subtrees.remove(subtrees.size() - 1), node);
        }
        subtrees.add(node);
        size++;
    }

    long size() {
        return size;
    }

    /** The roots of the complete subtrees, the largest first, in hexadecimal. */
    String subtrees() {
        return subtrees.stream().map(HEX::formatHex).collect(Collectors.joining(","));
    }

    /** The root hash in hexadecimal: that of no bytes for an empty tree. */
    String root() {
        if (subtrees.isEmpty()) {
            return HEX.formatHex(sha256().digest());
        }
        byte[] root = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = node(subtrees.get(i), root);
        }
        return HEX.formatHex(root);
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest sha = sha256();
        sha.update((byte) 1);
        sha.update(left);
        return sha.digest(right);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
