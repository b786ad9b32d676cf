/**
 * Verifies a published record offline: no database, no network, nothing but the JDK. A record bundle is a zip file that
 * holds {@code record.json} (the hashed bytes), {@code record.sha256} (their SHA-256 in hexadecimal) and, where the
 * journal is given, {@code entries.txt}: one entry a line, its RFC 9162 leaf hash, a tab, its RFC 8785 form. What else it
 * holds is there to be read; {@code SHA256SUMS} covers every other file, for {@code sha256sum -c} too.
 */
@NullMarked
package org.gouvernail.governance.verify;

import org.jspecify.annotations.NullMarked;
