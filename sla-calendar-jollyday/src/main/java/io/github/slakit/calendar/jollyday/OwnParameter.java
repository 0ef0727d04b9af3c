package io.github.slakit.calendar.jollyday;

import de.focus_shift.jollyday.core.ManagerParameter;
import java.net.URL;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The parameter of a manager that other users of Jollyday in the same JVM do not share.
 *
 * @param shared the parameter of the manager that they do
 */
record OwnParameter(ManagerParameter shared) implements ManagerParameter {

    @Override
    public String createCacheKey() {
        return "io.github.slakit:" + shared.createCacheKey();
    }

    @Override
    public void mergeProperties(@Nullable Properties properties) {
        shared.mergeProperties(properties);
    }

    @Override
    public Optional<String> getProperty(String key) {
        return shared.getProperty(key);
    }

    @Override
    public void setProperty(String key, String value) {
        shared.setProperty(key, value);
    }

    @Override
    public String getManagerImplClassName() {
        return shared.getManagerImplClassName();
    }

    @Override
    public String getParserImplClassName(String className) {
        return shared.getParserImplClassName(className);
    }

    @Override
    public String getConfigurationServiceImplClassName() {
        return shared.getConfigurationServiceImplClassName();
    }

    @Override
    public String getDisplayName() {
        return shared.getDisplayName();
    }

    @Override
    public URL createResourceUrl() {
        return shared.createResourceUrl();
    }
}
