/**
 * Verifies a published record offline: no database, no network, nothing but the JDK. A record bundle is a zip file that
 * holds {@code record.json} (the hashed bytes), {@code record.sha256} (their SHA-256 in hexadecimal) and, where the
 * journal is given, {@code entries.txt}: one entry a line, its RFC 9162 leaf hash, a tab, its RFC 8785 form.
 */
@NullMarked
package org.gouvernail.governance.verify;

import org.jspecify.annotations.NullMarked;
