package org.gouvernail.governance.organisation;

import org.gouvernail.governance.kernel.LocalizedText;

/**
 * An organisation as everyone sees it.
 *
 * @param code short code, such as {@code MCC}
 * @param name its official name
 * @param active whether it still exists under this code
 */
public record OrganisationView(String code, LocalizedText name, boolean active) {}
