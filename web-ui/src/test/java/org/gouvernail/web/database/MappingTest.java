package org.gouvernail.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Persistence;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every entity of every module, through the product's own persistence unit, on both databases. */
class MappingTest {

    private static final Map<TestDatabase, EntityManagerFactory> UNITS = new EnumMap<>(TestDatabase.class);
    private static final Instant INSTANT = Instant.parse("2018-01-08T14:00:00.123456Z");

    /** How the columns of a type of field are called on H2 and on PostgreSQL. */
    private static final Map<Class<?>, Set<String>> COLUMN_TYPES = Map.of(
            Instant.class, Set.of("timestamp with time zone", "timestamptz"),
            LocalDate.class, Set.of("date"),
            UUID.class, Set.of("uuid"),
            BigDecimal.class, Set.of("numeric"),
            boolean.class, Set.of("boolean", "bool"),
            String.class,
                    Set.of(
                            "character varying",
                            "varchar",
                            "text",
                            "character large object",
                            "clob",
                            "char",
                            "bpchar",
                            "character"));

    @AfterAll
    static void close() {
        UNITS.values().forEach(EntityManagerFactory::close);
    }

    @Test
    void the_unit_holds_the_entities_of_the_modules() {
        assertThat(unit(TestDatabase.H2).getMetamodel().getEntities())
                .extracting(EntityType::getName)
                .contains("JournalEntry", "Organisation", "Account", "IdempotencyRecord");
    }

    @ParameterizedTest
    @EnumSource
    void every_entity_is_read(TestDatabase database) {
        try (EntityManager em = unit(database).createEntityManager()) {
            for (EntityType<?> type : em.getMetamodel().getEntities()) {
                assertThat(em.createQuery("select e from " + type.getName() + " e")
                                .getResultList())
                        .as("%s on %s", type.getName(), database)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_entity_is_stored_and_found_again_as_it_was(TestDatabase database) throws Exception {
        EntityManager em = unit(database).createEntityManager();
        em.getTransaction().begin();
        freeOfReferences(em, database);
        try {
            for (EntityType<?> type : em.getMetamodel().getEntities()) {
                Object stored = filled(type.getJavaType());
                em.persist(stored);
                em.flush();
                Object id =
                        em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(stored);
                Map<String, Object> before = values(stored);
                em.clear();
                Object found = em.find(type.getJavaType(), id);
                assertThat(values(found))
                        .as("%s on %s", type.getName(), database)
                        .isEqualTo(before);
            }
        } finally {
            em.getTransaction().rollback();
            holdReferencesAgain(em, database);
            em.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void columns_have_the_type_of_their_fields(TestDatabase database) throws SQLException {
        int checked = 0;
        for (EntityType<?> type : unit(database).getMetamodel().getEntities()) {
            Map<String, String> columns = columns(database, table(type.getJavaType()));
            for (Field field : persistent(type.getJavaType())) {
                Set<String> expected = COLUMN_TYPES.get(field.getType());
                Column column = field.getAnnotation(Column.class);
                if (expected != null && column != null) {
                    assertThat(columns.get(column.name()))
                            .as("column of %s.%s on %s", type.getName(), field.getName(), database)
                            .isIn(expected);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(20);
    }

    private static EntityManagerFactory unit(TestDatabase database) {
        return UNITS.computeIfAbsent(database, d -> {
            Map<String, Object> settings = new HashMap<>();
            settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            settings.put("jakarta.persistence.nonJtaDataSource", d.owner());
            settings.put("jakarta.persistence.jtaDataSource", "");
            settings.put("eclipselink.weaving", "false");
            settings.put("eclipselink.session-name", "gouvernail-" + d);
            settings.put("eclipselink.logging.level", "WARNING");
            return Persistence.createEntityManagerFactory("gouvernail", settings);
        });
    }

    /** One row of each kind is stored alone: what it refers to is not there. */
    private static void freeOfReferences(EntityManager em, TestDatabase database) {
        String statement = database == TestDatabase.H2
                ? "set referential_integrity false"
                : "set local session_replication_role = replica";
        em.createNativeQuery(statement).executeUpdate();
    }

    /** On H2 the setting is that of the whole database, and outlives the transaction. */
    private static void holdReferencesAgain(EntityManager em, TestDatabase database) {
        if (database == TestDatabase.H2) {
            em.getTransaction().begin();
            em.createNativeQuery("set referential_integrity true").executeUpdate();
            em.getTransaction().commit();
        }
    }

    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object entity = constructor.newInstance();
        for (Field field : persistent(type)) {
            if (!field.isAnnotationPresent(GeneratedValue.class) && written(field)) {
                field.setAccessible(true);
                field.set(entity, value(field));
            }
        }
        return entity;
    }

    /** Whether the provider writes the column: one that only SQL writes stays missing. */
    private static boolean written(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.insertable();
    }

    private static Object value(Field field) throws ReflectiveOperationException {
        Column column = field.getAnnotation(Column.class);
        if (Collection.class.isAssignableFrom(field.getType())) {
            Class<?> item = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            List<Object> one = List.of(value(item, null));
            return field.getType() == Set.class ? new HashSet<>(one) : new java.util.ArrayList<>(one);
        }
        return value(field.getType(), column == null ? null : column.name());
    }

    private static Object value(Class<?> type, @org.jspecify.annotations.Nullable String column)
            throws ReflectiveOperationException {
        if (type == String.class) {
            return column != null && column.endsWith("hash") ? "0".repeat(64) : "Été";
        } else if (type == UUID.class) {
            return UUID.randomUUID();
        } else if (type == Instant.class) {
            return INSTANT;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2018, 1, 8);
        } else if (type == BigDecimal.class) {
            return new BigDecimal("1.00");
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == byte[].class) {
            return new byte[] {1, 2};
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return filled(type);
    }

    /** The fields of an entity by name, embedded ones too, decimals without their trailing zeros. */
    private static Map<String, Object> values(Object entity) throws IllegalAccessException {
        Map<String, Object> values = new TreeMap<>();
        for (Field field : persistent(entity.getClass())) {
            field.setAccessible(true);
            values.put(field.getName(), comparable(field.get(entity)));
        }
        return values;
    }

    private static Object comparable(@org.jspecify.annotations.Nullable Object value) throws IllegalAccessException {
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        } else if (value instanceof byte[] bytes) {
            return Arrays.toString(bytes);
        } else if (value instanceof Collection<?> many) {
            List<Object> all = new java.util.ArrayList<>();
            for (Object one : many) {
                all.add(comparable(one));
            }
            return all;
        } else if (value != null
                && value.getClass().getName().startsWith("org.gouvernail")
                && !value.getClass().isEnum()) {
            return values(value);
        }
        return String.valueOf(value);
    }

    private static List<Field> persistent(Class<?> type) {
        Stream<Field> own = Arrays.stream(type.getDeclaredFields())
                .filter(f -> !Modifier.isStatic(f.getModifiers()) && !Modifier.isTransient(f.getModifiers()))
                .filter(f -> !f.isAnnotationPresent(Transient.class) && !f.isSynthetic());
        Class<?> above = type.getSuperclass();
        return Stream.concat(own, above == Object.class ? Stream.empty() : persistent(above).stream())
                .toList();
    }

    private static String table(Class<?> type) {
        return type.getAnnotation(Table.class).name();
    }

    private static Map<String, String> columns(TestDatabase database, String table) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (Connection connection = database.owner().getConnection()) {
            String name = database == TestDatabase.H2 ? table.toUpperCase(Locale.ROOT) : table;
            try (ResultSet row = connection.getMetaData().getColumns(null, null, name, null)) {
                while (row.next()) {
                    columns.put(
                            row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                            row.getString("TYPE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(columns).as("columns of %s", table).isNotEmpty();
        return columns;
    }
}
