// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One setting of an administrator's object: reader, {@code set}, page of settings, explanation and
 * diagnostics follow this row.
 *
 * @param field its path below the part's key, its kind, its words, and what counts without it in a
 *     script's words
 * @param place where it stands in Microsoft's JSON
 * @param offline where it stands in a file on the device
 * @param from its value in a script's words, from the record that it ends in
 * @param shown where it stands on the device's page of diagnostics, empty if it is not there
 * @param <R> the record that the object becomes
 */
public record AdminSetting<R>(
    Field field, Place place, Offline offline, Function<R, String> from, Optional<Shown> shown) {
  /** A switch that is off unless something else is said. */
  public static <R> AdminSetting<R> flag(String path, Predicate<R> from) {
    return of(path, new Kind.Flag(), "false", record -> Boolean.toString(from.test(record)));
  }

  /** One of two words, the first unless something else is said. */
  public static <R> AdminSetting<R> choice(
      String path, String first, String second, Predicate<R> isSecond) {
    Kind kind = Kind.oneOf(first, second);
    return of(path, kind, first, record -> isSecond.test(record) ? second : first);
  }

  /** Text, empty unless something else is said. */
  public static <R> AdminSetting<R> line(String path, Function<R, String> from) {
    return of(path, new Kind.Line(true, false), "", from);
  }

  /** A setting of any kind that stands under its own key and in no file on a device. */
  public static <R> AdminSetting<R> of(
      String path, Kind kind, String fallback, Function<R, String> from) {
    return of(new Field(path, kind, fallback), from);
  }

  /** The same with words of its own. */
  public static <R> AdminSetting<R> of(Field field, Function<R, String> from) {
    Place place = Place.own(field.key(), Place.Script.ANY);
    return new AdminSetting<>(field, place, new Offline.Never(), from, Optional.empty());
  }

  /** The same at another place of Microsoft's JSON. */
  public AdminSetting<R> at(Place other) {
    return new AdminSetting<>(field, other, offline, from, shown);
  }

  /** The same with a place in a file on the device. */
  public AdminSetting<R> at(Offline other) {
    return new AdminSetting<>(field, place, other, from, shown);
  }

  /** The same with another value that counts if nothing is said, in a script's words. */
  public AdminSetting<R> otherwise(String fallback) {
    Field other = new Field(field.path(), field.kind(), fallback, field.told(), Set.of());
    return new AdminSetting<>(other, place, offline, from, shown);
  }

  /** The same with a place on the device's page of diagnostics. */
  public AdminSetting<R> shown(Shown where) {
    return new AdminSetting<>(field, place, offline, from, Optional.of(where));
  }

  /** What scripts and explanations call it. */
  public String key() {
    return field.key();
  }

  /** What may stand there. */
  public Kind kind() {
    return field.kind();
  }

  /** What counts if nothing is said, in a script's words. */
  public String fallback() {
    return field.fallback();
  }

  /** Whether an administrator can say it. */
  public boolean settable() {
    return !(place instanceof Place.Nowhere);
  }

  /** Whether a value is the one that sets bits: true, or the second of two words. */
  public boolean isOn(String value) {
    return value.equals(words().getLast());
  }

  /** The value of a switch or of a choice between two words. */
  public String value(boolean on) {
    return on ? words().getLast() : words().getFirst();
  }

  /** The words that it can have: of a switch false and true. */
  public List<String> words() {
    return switch (field.kind()) {
      case Kind.Word word -> word.allowed();
      case Kind.Flag flag -> List.of("false", "true");
      default -> throw new IllegalStateException(field.path() + " is no choice");
    };
  }
}
