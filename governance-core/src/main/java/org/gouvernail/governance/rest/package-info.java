/**
 * What every REST resource shares: who may call it, replies with their version, pages of a list, and one effect for a
 * repeated request. Resources translate between HTTP and the services; they decide nothing.
 */
@NullMarked
package org.gouvernail.governance.rest;

import org.jspecify.annotations.NullMarked;
