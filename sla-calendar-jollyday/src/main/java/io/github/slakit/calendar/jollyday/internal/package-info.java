/** What Jollyday looks at by reflection, and so has to be public: no part of the API. */
package io.github.slakit.calendar.jollyday.internal;
