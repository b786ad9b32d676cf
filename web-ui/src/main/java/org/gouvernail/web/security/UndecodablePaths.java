package org.gouvernail.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger.Level;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Addresses whose escapes stand for no text, such as {@code /%zz}. The server answers them itself, before any filter, with
 * an empty page and at times with 200; no setting of its own changes that. So each is read up to its first escape, with a
 * mark in the place of the rest, as soon as its header has come; the entrance of programs and that of pages refuse the mark.
 */
@WebListener
public class UndecodablePaths implements ServletContextListener {

    /** What no reader could decode, escaped. */
    public static final String MARK = "%EF%BF%BD";

    private static final System.Logger LOG = System.getLogger(UndecodablePaths.class.getName());

    private static final String SERVER = "org.glassfish.grizzly.";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            watchHeaders();
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.INFO, "this server answers addresses that cannot be decoded in its own way");
        }
    }

    private static void watchHeaders() throws ReflectiveOperationException {
        Class<?> codec = Class.forName(SERVER + "http.HttpCodecFilter");
        Class<?> probe = Class.forName(SERVER + "http.HttpProbe");
        Object watching = Proxy.newProxyInstance(probe.getClassLoader(), new Class<?>[] {probe}, onHeaders());
        Object probes = Array.newInstance(probe, 1);
        Array.set(probes, 0, watching);
        Class<?> service = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Class<?> globals = Class.forName("org.glassfish.internal.api.Globals");
        Object listeners = globals.getMethod("get", Class.class).invoke(null, service);
        Field proxies = service.getDeclaredField("proxies");
        proxies.setAccessible(true);
        for (Object listener : (Collection<?>) proxies.get(listeners)) {
            Object underlying =
                    listener.getClass().getMethod("getUnderlyingListener").invoke(listener);
            Object filters =
                    underlying.getClass().getMethod("getFilters", Class.class).invoke(underlying, codec);
            for (Object filter : (Collection<?>) filters) {
                Object monitoring = codec.getMethod("getMonitoringConfig").invoke(filter);
                Class.forName(SERVER + "monitoring.MonitoringConfig")
                        .getMethod("addProbes", Object[].class)
                        .invoke(monitoring, probes);
            }
        }
    }

    private static InvocationHandler onHeaders() throws ReflectiveOperationException {
        Class<?> header = Class.forName(SERVER + "http.HttpRequestPacket");
        Method read = header.getMethod("getRequestURI");
        Method write = header.getMethod("setRequestURI", String.class);
        return (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> UndecodablePaths.class.getName();
                };
            }
            if (method.getName().equals("onHeaderParseEvent") && header.isInstance(arguments[1])) {
                String path = (String) read.invoke(arguments[1]);
                if (!decodable(path)) {
                    write.invoke(arguments[1], marked(path));
                }
            }
            return null;
        };
    }

    /** Whether the escapes of a path stand for text, none of it a null character. */
    static boolean decodable(String path) {
        try {
            String text = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The path up to its first escape, or as a whole when it has none, and the mark. */
    static String marked(String path) {
        int escape = path.indexOf('%');
        return path.substring(0, escape < 0 ? path.length() : escape) + MARK;
    }
}
