package org.gouvernail.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.AccountView;
import org.gouvernail.governance.access.Actor.Grant;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private static final Optional<String> PASSWORD = Optional.of("une-phrase-assez-longue");

    private final List<AccountView> held = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final FirstAdministrator first = new FirstAdministrator();

    FirstAdministratorTest() {
        first.accounts = (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(),
                new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "all" -> held;
                    case "find" ->
                        held.stream()
                                .filter(a -> a.username().equals(arguments[0]))
                                .findFirst();
                    default -> acts.add(method.getName() + " " + arguments[0]) ? null : null;
                });
    }

    private void hold(String username, boolean active, Role... roles) {
        List<Grant> grants = new ArrayList<>();
        for (Role role : roles) {
            grants.add(new Grant(role, null, null));
        }
        held.add(new AccountView(username, LocalizedText.of("Fonction", null), active, grants));
    }

    @Test
    void an_empty_instance_gets_its_administrator() {
        first.appoint(PASSWORD);
        assertThat(acts).containsExactly("open admin", "grant admin");
    }

    @Test
    void an_instance_that_has_one_is_left_alone() {
        hold("secretariat", true, Role.SECRETARIAT);
        hold("directrice", true, Role.ADMIN);
        first.appoint(PASSWORD);
        first.appoint(Optional.empty());
        assertThat(acts).isEmpty();
    }

    @Test
    void a_closed_administrator_is_none() {
        hold("ancien", false, Role.ADMIN);
        first.appoint(PASSWORD);
        assertThat(acts).containsExactly("open admin", "grant admin");
    }

    @Test
    void what_a_stop_left_half_done_is_taken_up() {
        hold("admin", true);
        first.appoint(PASSWORD);
        assertThat(acts).containsExactly("grant admin");
    }

    @Test
    void without_a_password_nobody_is_appointed_and_one_that_is_no_secret_ends_the_start() {
        first.appoint(Optional.empty());
        for (String known : List.of("onze-lettre", "Un Admin bien long")) {
            assertThatThrownBy(() -> first.appoint(Optional.of(known)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("GOUVERNAIL_ADMIN_PASSWORD");
        }
        assertThat(acts).isEmpty();
    }
}
