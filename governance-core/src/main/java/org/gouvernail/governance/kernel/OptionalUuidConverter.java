package org.gouvernail.governance.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a UUID that may be missing: the provider's own conversion fails on a null. Named on each such field. */
@Converter
public class OptionalUuidConverter implements AttributeConverter<@Nullable UUID, @Nullable Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID attribute) {
        return attribute;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object dbData) {
        return dbData == null ? null : UUID.fromString(dbData.toString());
    }
}
