package id.lembarkinerja.recognition;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row by column key. All rows of a table share where each key stands: a map of its own for every row
 * would take most of the memory of a long table, and most of the time of finding a cell in it.
 */
final class RowCells extends AbstractMap<String, TableCell> {
    private final Map<String, Integer> places;
    private final TableCell[] cells;

    /**
     * The cells of a row.
     *
     * @param places of every key the index of its cell, in the order of the columns
     */
    RowCells(Map<String, Integer> places, TableCell[] cells) {
        this.places = places;
        this.cells = cells;
    }

    /** What the rows of a table share; a key that comes twice has one place. */
    static Map<String, Integer> places(List<String> keys) {
        Map<String, Integer> places = new LinkedHashMap<>();
        keys.forEach(key -> places.putIfAbsent(key, places.size()));
        return places;
    }

    @Override
    public @Nullable TableCell get(@Nullable Object key) {
        Integer place = places.get(key);
        return place == null ? null : cells[place];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return places.containsKey(key);
    }

    /** Puts another cell under a key that the row has. */
    @Override
    public TableCell put(String key, TableCell cell) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("no column " + key);
        }
        TableCell before = cells[place];
        cells[place] = cell;
        return before;
    }

    @Override
    public Collection<TableCell> values() {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    @Override
    public Set<Map.Entry<String, TableCell>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return cells.length;
            }

            @Override
            public Iterator<Map.Entry<String, TableCell>> iterator() {
                Iterator<Map.Entry<String, Integer>> each = places.entrySet().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Map.Entry<String, TableCell> next() {
                        Map.Entry<String, Integer> place = each.next();
                        return Map.entry(place.getKey(), cells[place.getValue()]);
                    }
                };
            }
        };
    }
}
