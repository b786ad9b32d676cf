package org.gouvernail.sectorplans.status;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/** What an update shows and no draft writes: a body may repeat it as it was read, and nothing else. */
public class UpdateAsRead extends Input {

    private static final int ACCOUNT = 80;

    static final Set<String> NAMES = Set.of(
            "revision",
            "state",
            "assessedRating",
            "assessedReason",
            "returnReason",
            "correctionReason",
            "prefilled",
            "submittedBy",
            "submittedAt",
            "endorsedBy",
            "endorsedAt",
            "acceptedBy",
            "acceptedAt");

    @Pattern(regexp = Codes.PATTERN) public @Nullable String measure;

    @Size(max = 20) public @Nullable String period;

    @Min(1) @Max(10_000) public @Nullable Integer revision;

    public @Nullable UpdateState state;
    public @Nullable Rating assessedRating;

    @Text(max = Codes.TEXT)
    public @Nullable LocalizedText assessedReason;

    @Text(max = Codes.TEXT)
    public @Nullable LocalizedText returnReason;

    @Text(max = Codes.TEXT)
    public @Nullable LocalizedText correctionReason;

    public @Nullable Boolean prefilled;

    @Size(max = ACCOUNT) public @Nullable String submittedBy;

    public @Nullable Instant submittedAt;

    @Size(max = ACCOUNT) public @Nullable String endorsedBy;

    public @Nullable Instant endorsedAt;

    @Size(max = ACCOUNT) public @Nullable String acceptedBy;

    public @Nullable Instant acceptedAt;
}
