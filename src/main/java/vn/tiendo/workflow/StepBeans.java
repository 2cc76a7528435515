package vn.tiendo.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Lets expressions of the diagrams reach beans named {@code …Steps} and no others; looked up late, since steps need the engine. */
class StepBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    StepBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && bean.endsWith("Steps") && context.containsBean(bean);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
