package io.github.slakit.core.obligation;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.time.ResolvedDeadline;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets deliveries off against what is due. A delivery on a due date is for that date; what is left of it, and every
 * other delivery, is for the oldest date that is still open.
 */
final class Settlement {

    private final List<DueItem> items = new ArrayList<>();
    private final ZoneId zone;

    private Settlement(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns what came for each share that is not nothing. */
    static List<DueItem> of(
            List<ResolvedDeadline.Due> dues, List<Figure> shares, List<Delivery> deliveries, ZoneId zone) {
        Settlement settlement = new Settlement(zone);
        for (int i = 0; i < dues.size(); i++) {
            if (!shares.get(i).isZero()) {
                settlement.items.add(new DueItem(dues.get(i), shares.get(i), List.of()));
            }
        }
        deliveries.forEach(settlement::settle);
        return List.copyOf(settlement.items);
    }

    private void settle(Delivery delivery) {
        LocalDate date = LocalDate.ofInstant(delivery.instant(), zone);
        Delivery left = delivery;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).due().lastDay().equals(date)) {
                left = settle(i, left);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            left = settle(i, left);
        }
    }

    /** Takes what an item wants of a delivery, and returns the rest. */
    private Delivery settle(int place, Delivery delivery) {
        DueItem item = items.get(place);
        Delivery part = delivery.upTo(item.open());
        if (part.amount().isZero()) {
            return delivery;
        }
        List<Delivery> received = new ArrayList<>(item.received());
        received.add(part);
        items.set(place, new DueItem(item.due(), item.share(), received));
        return delivery.without(part);
    }
}
