// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.drill.DrillReading;

/** The text of a small sound drill, each of whose keys can be written otherwise, one a line. */
public final class DrillText {
  private final Map<String, String> parts;

  private DrillText(Map<String, String> parts) {
    this.parts = parts;
  }

  /** A drill that asks for one thing: that the device is switched on. */
  public static DrillText sound() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("id", "\"small-drill\"");
    parts.put("number", "\"D-99\"");
    parts.put("title", "\"A small drill\"");
    parts.put("group", "\"Tests\"");
    parts.put("roles", "[\"technician\"]");
    parts.put("objective", "\"Switch it on.\"");
    parts.put("order", "{\"Device\": \"any\"}");
    parts.put("profile", "\"preprovisioning-entra\"");
    parts.put("change", "[]");
    parts.put("variants", "[]");
    parts.put("events", "[]");
    parts.put("card", "[]");
    parts.put("talk", "[]");
    parts.put("steps", "[" + step("on", "\"power on\"") + "]");
    parts.put("wrongTurns", "[]");
    parts.put("hints", "[]");
    parts.put("score", "[{\"id\": \"all\", \"title\": \"all\", \"when\": \"power on\"}]");
    parts.put("pass", "{\"points\": 1}");
    parts.put("limit", "\"1h\"");
    parts.put("debrief", "[\"Why?\"]");
    parts.put("scripts", "{}");
    return new DrillText(parts);
  }

  /** A step with a condition, as it stands in the file. */
  public static String step(String id, String when) {
    return "{\"id\": \"" + id + "\", \"title\": \"t\", \"when\": " + when + ", \"why\": \"w\"}";
  }

  /** The same with another value, as it stands in the file. */
  public DrillText with(String key, String value) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.put(key, value);
    return new DrillText(changed);
  }

  /** The same without a key. */
  public DrillText without(String key) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.remove(key);
    return new DrillText(changed);
  }

  /** The file's text, each key on a line of its own. */
  public String text() {
    return parts.entrySet().stream()
        .map(part -> "\"" + part.getKey() + "\": " + part.getValue())
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  public DrillReading read() {
    return DrillReader.read(text().getBytes(StandardCharsets.UTF_8));
  }

  /** The drill, which must be sound. */
  public Drill drill() {
    DrillReading reading = read();
    return reading.drill().orElseThrow(() -> new AssertionError(reading.findings() + text()));
  }
}
