package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApartRolesTest {

    @ParameterizedTest
    @CsvSource({
        "ADMIN, SECRETARIAT, grant.administrator-apart",
        "ADMIN, AUDITOR, grant.administrator-apart",
        "ADMIN, ANALYST, grant.administrator-apart",
        "AUDITOR, COMMITTEE, grant.auditor-apart",
        "AUDITOR, COORDINATOR, grant.auditor-apart",
        "SECRETARIAT, COORDINATOR, grant.secretariat-apart",
        "SECRETARIAT, APPROVER, grant.secretariat-apart",
        "SECRETARIAT, COMMITTEE, grant.secretariat-apart",
        "SECRETARIAT, ANALYST, ",
        "COORDINATOR, APPROVER, ",
        "COMMITTEE, ADVISOR, ",
        "AUDITOR, AUDITOR, ",
        "ADMIN, ADMIN, "
    })
    void who_judges_neither_writes_nor_decides_and_who_verifies_does_nothing_else(Role one, Role other, String code) {
        assertThat(refusal(one, other)).isEqualTo(code);
        assertThat(refusal(other, one)).isEqualTo(code);
    }

    private static @Nullable String refusal(Role given, Role held) {
        DomainException refused =
                catchThrowableOfType(DomainException.class, () -> ApartRoles.refuse("x", given, held));
        return refused == null ? null : refused.code();
    }
}
