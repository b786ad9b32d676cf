package org.gouvernail.web.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.RequestFacts;

/**
 * Reads a request body strictly: at most 1 MiB of UTF-8, at most 32 levels, no field twice, no unknown field, the right
 * type in each, then the constraints. Whatever does not pass is refused with the pointer of the field.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Input> {

    static final int LIMIT = 1024 * 1024;

    @Inject
    RequestFacts facts;

    @Inject
    Validator validator;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Input.class.isAssignableFrom(type);
    }

    @Override
    public Input readFrom(
            Class<Input> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream entity)
            throws IOException {
        String text = text(entity);
        facts.noteBody(org.gouvernail.governance.kernel.Json.sha256(text));
        JsonObject body = object(text);
        BodyShape shape = new BodyShape(body, type);
        if (!shape.unreadable().isEmpty()) {
            throw DomainException.unreadable("input.unreadable", shape.unreadable());
        }
        if (!shape.invalid().isEmpty()) {
            throw DomainException.invalid(shape.invalid());
        }
        Input input = bind(text, type);
        input.markGiven(body.keySet());
        Set<ConstraintViolation<Input>> violations = validator.validate(input);
        if (!violations.isEmpty()) {
            throw DomainException.invalid(violations.stream()
                    .map(Violations::problem)
                    .sorted(Violations.ORDER)
                    .toList());
        }
        return input;
    }

    static String text(InputStream entity) throws IOException {
        byte[] bytes = bytes(entity, LIMIT);
        if (bytes.length > LIMIT) {
            throw new BodyTooLarge();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable();
        }
    }

    /** A client that announces more than it sends, or stops sending, is told so. */
    static byte[] bytes(InputStream entity, int most) throws BodyTooLarge {
        try {
            return entity.readNBytes(most + 1);
        } catch (BodyTooLarge e) {
            throw e;
        } catch (IOException e) {
            throw DomainException.unreadable("input.cut-short", List.of());
        }
    }

    static JsonObject object(String text) {
        if (text.isBlank()) {
            throw notAnObject();
        }
        BodyForm.check(text);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            if (reader.readValue() instanceof JsonObject object) {
                return object;
            }
            throw notAnObject();
        } catch (JsonException | IllegalStateException | UnsupportedOperationException e) {
            throw unreadable();
        }
    }

    private static Input bind(String text, Class<Input> type) {
        try {
            return org.gouvernail.governance.kernel.Json.read(text, type);
        } catch (JsonbException e) {
            throw unreadable();
        }
    }

    static DomainException unreadable() {
        return DomainException.unreadable("input.json", List.of());
    }

    /** What came is missing, or JSON of another kind than an object. */
    static DomainException notAnObject() {
        return DomainException.unreadable("input.object", List.of());
    }
}
