package vn.tiendo.shared;

import java.util.List;

/** A business refusal that the user is told in words; its key is looked up in the bundles, never shown raw. */
public abstract class Refused extends RuntimeException {

    private final transient List<Object> args;

    protected Refused(Object... args) {
        this.args = List.of(args);
    }

    /** {@code refused.} and the class name in kebab case, e.g. {@code refused.already-done}. */
    public String key() {
        return keyOf(getClass());
    }

    public Object[] args() {
        return args.toArray();
    }

    @Override
    public String getMessage() {
        return key() + " " + args;
    }

    public static String keyOf(Class<? extends Refused> type) {
        return "refused."
                + type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
