package org.gouvernail.governance.convening;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** What the secretariat says in a notice; place and day are the session's. */
public class NoticeInput extends Input {

    @NotNull @Text(max = Codes.TEXT)
    public LocalizedText attendance;

    @NotNull public Instant deadline;

    @Text(max = Codes.TEXT)
    public @Nullable LocalizedText reason;
}
