package org.gouvernail.governance.rest;

/** A request whose body is a file, as it is: what a method takes as a stream. */
public final class RawBody {

    /** Largest file, in bytes: 10 MiB. The entrance refuses a larger one before the method is called. */
    public static final int MOST = 10 * 1024 * 1024;

    private RawBody() {}
}
