package io.github.slakit.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The shape of the values of this module: what is generated stays hidden behind what is written by hand. */
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface ValueStyle {}
