// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.support.Draws;

/** A file of JSON whose structure is not the one that somebody wrote; mostly still JSON. */
final class BrokenJson {
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[{}\\[\\],:]|[^\\s{}\\[\\],:\"]++");

  /** A stretch of the text: a key, or a value of any kind. */
  private record Span(int start, int end) {
    String in(String text) {
      return text.substring(start, end);
    }
  }

  private final String text;
  private final List<Span> keys = new ArrayList<>();
  private final List<Span> values = new ArrayList<>();
  private final List<Span> members = new ArrayList<>();

  private BrokenJson(String text) {
    this.text = text;
    read();
  }

  /** One to four changes; some of what is put in comes from another file. */
  static String of(String whole, String other, Draws any) {
    String text = whole;
    BrokenJson foreign = new BrokenJson(other);
    for (int left = any.integer(1, 4); left > 0 && text.length() < 4_000_000; left--) {
      text = new BrokenJson(text).once(foreign, any);
    }
    return text;
  }

  private void read() {
    Deque<Integer> open = new ArrayDeque<>();
    Span key = null;
    Span last = null;
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      Span here = new Span(token.start(), token.end());
      switch (token.group().charAt(0)) {
        case '{', '[' -> {
          open.push(here.start);
          open.push(key == null ? -1 : key.start);
          key = null;
        }
        case '}', ']' -> {
          if (!open.isEmpty()) {
            int from = open.pop();
            last = new Span(open.pop(), here.end);
            add(from < 0 ? null : new Span(from, from), last);
          }
          key = null;
        }
        case ':' -> {
          key = last;
          if (!values.isEmpty() && last != null && values.getLast().equals(last)) {
            values.removeLast();
            keys.add(last);
          }
        }
        case ',' -> key = null;
        default -> {
          last = here;
          add(key, here);
        }
      }
    }
  }

  private void add(Span key, Span value) {
    values.add(value);
    if (key != null) {
      members.add(new Span(key.start, value.end));
    }
  }

  private String once(BrokenJson foreign, Draws any) {
    if (values.isEmpty() || keys.isEmpty() || members.isEmpty()) {
      return text + HostileValues.any(any);
    }
    Span value = any.of(values);
    Span member = any.of(members);
    return switch (any.integer(0, 11)) {
      case 0, 1, 2, 3 -> with(value, HostileValues.any(any));
      case 4 -> with(value, any.of(values).in(text));
      case 5 -> with(any.of(keys), any.of(keys).in(text));
      case 6 -> with(member, member.in(text) + "," + any.of(members).in(text));
      case 7 -> with(member, "\"gone\":" + any.of("0", "null", "\"x\""));
      case 8 -> with(member, member.in(text) + "," + foreign.member(any));
      case 9 -> with(value, foreign.value(any));
      case 10 -> with(value, many(value.in(text), any));
      default -> any.oneIn(8) ? all(any) : with(any.of(keys), HostileValues.any(any));
    };
  }

  private String with(Span span, String by) {
    return text.substring(0, span.start) + by + text.substring(span.end);
  }

  private String member(Draws any) {
    return members.isEmpty() ? "\"x\":1" : any.of(members).in(text);
  }

  private String value(Draws any) {
    return values.isEmpty() ? "1" : any.of(values).in(text);
  }

  /** A list of it, with as many items as are allowed, or more. */
  private static String many(String value, Draws any) {
    int times = value.length() > 2000 ? any.of(2, 5) : any.of(2, 5, 30, 250, 300);
    return "[" + (value + ",").repeat(times - 1) + value + "]";
  }

  /** The same instead of each single value, or of many of them. */
  private String all(Draws any) {
    String by = any.of("null", "-1", "\"\"", "[]", "{}", "true", "1e99", "\"x\"");
    int every = any.of(1, 2, 7);
    StringBuilder changed = new StringBuilder();
    int at = 0;
    int count = 0;
    for (Span value : values) {
      char first = text.charAt(value.start);
      if (first != '{' && first != '[' && count++ % every == 0 && value.start >= at) {
        changed.append(text, at, value.start).append(by);
        at = value.end;
      }
    }
    return changed.append(text, at, text.length()).toString();
  }
}
