/** What the packages of this module share and users never see. */
package io.github.slakit.core.internal;
