// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A registry dump after a reader has mended it as the community's scripts do, and after the system
 * has imported it: hives are put elsewhere, lines trimmed, the word for numbers lowered, and what
 * stands between the quotes of a string escaped.
 */
final class MendedRegistry {
  static final String MACHINE = "HKEY_CURRENT_USER\\ESPStatus.tmp\\MACHINE\\";

  private static final Pattern KEY = Pattern.compile("\\[(HKEY_CURRENT_USER\\\\.+)]");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]+)\"=\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Pattern NUMBER = Pattern.compile("\"([^\"]+)\"=dword:([0-9a-f]{8})");
  private static final String MARK = "\"=\"";

  private final Map<String, Map<String, Object>> keys =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private String open = "";

  private MendedRegistry() {}

  static MendedRegistry of(String dump) {
    MendedRegistry registry = new MendedRegistry();
    dump.lines().map(MendedRegistry::mended).forEach(registry::take);
    return registry;
  }

  private static String mended(String raw) {
    String line =
        raw.replace("[HKEY_CURRENT_USER\\", "[HKEY_CURRENT_USER\\ESPStatus.tmp\\USER\\")
            .replace("[HKEY_LOCAL_MACHINE\\", "[" + MACHINE)
            .strip()
            .replace("DWORD:", "dword:");
    int mark = line.indexOf(MARK);
    if (mark < 0) {
      return line;
    }
    int begin = mark + MARK.length();
    String inside = line.substring(begin, line.length() - 1);
    return line.substring(0, begin)
        + inside.replace("\\", "\\\\").replace("\"", "\\\"")
        + line.substring(line.length() - 1);
  }

  /** The system drops a line that it cannot read; here it is a fault of whoever wrote it. */
  private void take(String line) {
    Matcher key = KEY.matcher(line);
    Matcher text = TEXT.matcher(line);
    Matcher number = NUMBER.matcher(line);
    if (key.matches()) {
      open = key.group(1);
      keys.computeIfAbsent(open, path -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    } else if (text.matches()) {
      keys.get(open).put(text.group(1), text.group(2).replaceAll("\\\\(.)", "$1"));
    } else if (number.matches()) {
      keys.get(open).put(number.group(1), Long.parseLong(number.group(2), 16));
    } else if (!line.isEmpty()) {
      throw new AssertionError("no import reads this line: " + line);
    }
  }

  boolean has(String path) {
    return keys.keySet().stream().anyMatch(key -> within(key, MACHINE + path));
  }

  private static boolean within(String key, String path) {
    return key.equalsIgnoreCase(path)
        || key.regionMatches(true, 0, path + "\\", 0, path.length() + 1);
  }

  /** The values of a key, none if there is no such key. */
  Map<String, Object> values(String path) {
    return keys.getOrDefault(MACHINE + path, Map.of());
  }

  Optional<Object> value(String path, String name) {
    return Optional.ofNullable(values(path).get(name));
  }

  String text(String path, String name) {
    return (String) value(path, name).filter(String.class::isInstance).orElse("");
  }

  Optional<Long> number(String path, String name) {
    return value(path, name).filter(Long.class::isInstance).map(Long.class::cast);
  }

  /** The names of the keys right below one, in the order of the alphabet. */
  List<String> below(String path) {
    String prefix = MACHINE + path + "\\";
    List<String> names = new ArrayList<>();
    for (String key : keys.keySet()) {
      if (key.regionMatches(true, 0, prefix, 0, prefix.length())) {
        String name = key.substring(prefix.length()).replaceFirst("\\\\.*", "");
        if (names.isEmpty() || !names.getLast().equals(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** All that is in it, for a look at everything at once. */
  Map<String, Map<String, Object>> all() {
    return keys;
  }
}
