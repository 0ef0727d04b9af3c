package io.github.slakit.core.metric;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.time.IntervalSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.threeten.extra.Interval;

/** Writes pieces as bytes, and reads them: a mark, a version, then each part with its number of entries before it. */
final class PieceBytes {

    private static final int MARK = 0x534C_4B50;
    private static final int VERSION = 1;

    private PieceBytes() {}

    static byte[] write(Piece piece) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            write(piece, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Piece piece, DataOutputStream out) throws IOException {
        writeText(piece.metric(), out);
        writeInstant(piece.period().getStart(), out);
        writeInstant(piece.period().getEnd(), out);
        writeTracks(piece.tracks(), out);
        writeCounts(piece.counts(), out);
        out.writeInt(piece.elements().size());
        for (Map.Entry<Element, Long> entry : piece.elements().entrySet()) {
            out.writeLong(entry.getKey().date());
            writeText(entry.getKey().state().name(), out);
            writeRatio(entry.getKey().value(), out);
            out.writeLong(entry.getValue());
        }
        out.writeInt(piece.parts().size());
        for (Piece part : piece.parts()) {
            write(part, out);
        }
    }

    private static void writeTracks(SortedMap<Track, IntervalSet> tracks, DataOutputStream out) throws IOException {
        out.writeInt(tracks.size());
        for (Map.Entry<Track, IntervalSet> entry : tracks.entrySet()) {
            writeText(entry.getKey().role().name(), out);
            writeText(entry.getKey().resource(), out);
            writeText(entry.getKey().name(), out);
            writeText(entry.getKey().amount().toString(), out);
            long[] bounds = entry.getValue().epochNanos();
            out.writeInt(bounds.length);
            for (long bound : bounds) {
                out.writeLong(bound);
            }
        }
    }

    private static void writeCounts(Counts counts, DataOutputStream out) throws IOException {
        out.writeInt(counts.size());
        for (int i = 0; i < counts.size(); i++) {
            out.writeLong(counts.start(i));
            out.writeLong(counts.end(i));
            out.writeLong(counts.total(i));
            out.writeLong(counts.failed(i));
        }
    }

    private static void writeInstant(Instant instant, DataOutputStream out) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        writeBytes(text.getBytes(UTF_8), out);
    }

    private static void writeRatio(Ratio ratio, DataOutputStream out) throws IOException {
        writeBytes(ratio.numerator().toByteArray(), out);
        writeBytes(ratio.denominator().toByteArray(), out);
    }

    private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Piece read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            require(in.readInt() == MARK, "start with the mark of a piece");
            int version = in.readInt();
            require(version == VERSION, "be of version " + VERSION + ", but were of " + version);
            Piece piece = checked(in);
            require(in.read() < 0, "end with the piece");
            return piece;
        } catch (IOException e) {
            throw new IllegalArgumentException("Bytes of a piece must be whole, but were cut off", e);
        }
    }

    private static Piece checked(DataInputStream in) throws IOException {
        try {
            return readPiece(in);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Bytes of a piece must be what was written, but were not: " + e, e);
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Bytes of a piece must " + rule);
        }
    }

    private static Piece readPiece(DataInputStream in) throws IOException {
        String metric = readText(in);
        Interval period = Interval.of(readInstant(in), readInstant(in));
        SortedMap<Track, IntervalSet> tracks = readTracks(in);
        Counts counts = readCounts(in);
        SortedMap<Element, Long> elements = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Element element = new Element(in.readLong(), Element.State.valueOf(readText(in)), readRatio(in));
            elements.put(element, in.readLong());
        }
        List<Piece> parts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(readPiece(in));
        }
        return new Piece(metric, period, tracks, counts, elements, List.copyOf(parts));
    }

    private static SortedMap<Track, IntervalSet> readTracks(DataInputStream in) throws IOException {
        SortedMap<Track, IntervalSet> tracks = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Track.Role role = Track.Role.valueOf(readText(in));
            Track track = new Track(role, readText(in), readText(in), Figure.parse(readText(in)));
            SpanList spans = new SpanList();
            for (int bounds = in.readInt(); bounds > 0; bounds -= 2) {
                spans.add(in.readLong(), in.readLong());
            }
            tracks.put(track, spans.union());
        }
        return tracks;
    }

    private static Counts readCounts(DataInputStream in) throws IOException {
        int size = readSize(in);
        long[] starts = new long[size];
        long[] ends = new long[size];
        long[] totals = new long[size];
        long[] failed = new long[size];
        for (int i = 0; i < size; i++) {
            starts[i] = in.readLong();
            ends[i] = in.readLong();
            totals[i] = in.readLong();
            failed[i] = in.readLong();
        }
        return Counts.of(starts, ends, totals, failed);
    }

    private static Instant readInstant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), UTF_8);
    }

    private static Ratio readRatio(DataInputStream in) throws IOException {
        return Ratio.of(new BigInteger(readBytes(in)), new BigInteger(readBytes(in)));
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(readSize(in));
    }

    /** Returns a number of things that are still to come, each of at least a byte. */
    private static int readSize(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > in.available()) {
            throw new EOFException();
        }
        return size;
    }
}
