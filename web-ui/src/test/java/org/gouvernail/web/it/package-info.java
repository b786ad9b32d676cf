/**
 * The product as its users meet it: the deployed WAR on a real server. One server runs on PostgreSQL, started by the
 * product's own command, and is spoken to over HTTP and by a browser; one runs on H2 with the tests inside it.
 */
@NullMarked
package org.gouvernail.web.it;

import org.jspecify.annotations.NullMarked;
