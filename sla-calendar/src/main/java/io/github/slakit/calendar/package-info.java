/** Business time: opening hours, holidays and zones. */
package io.github.slakit.calendar;
