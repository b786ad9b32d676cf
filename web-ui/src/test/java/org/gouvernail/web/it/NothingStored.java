package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Each trial of the class leaves the journal as it found it: whatever it sent was refused whole. */
final class NothingStored implements BeforeEachCallback, AfterEachCallback {

    private long before;

    @Override
    public void beforeEach(ExtensionContext trial) {
        before = RunningProduct.get().journalHead();
    }

    @Override
    public void afterEach(ExtensionContext trial) {
        assertThat(RunningProduct.get().journalHead())
                .as("entries of the journal")
                .isEqualTo(before);
    }
}
