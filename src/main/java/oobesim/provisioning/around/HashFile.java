// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The CSV file of hardware hashes by which an administrator registers devices.
 *
 * @param lines its lines; none: the devices were registered long ago
 */
public record HashFile(List<String> lines) {
  /** No file: nothing is imported now. */
  public static final HashFile NONE = new HashFile(List.of());

  /** The columns that every file has. */
  public static final String HEADER = "Device Serial Number,Windows Product ID,Hardware Hash";

  private static final List<String> HEADERS =
      List.of(HEADER, HEADER + ",Group Tag", HEADER + ",Group Tag,Assigned User");
  private static final Charset ANSI = Charset.forName("windows-1252");
  private static final Pattern UNFIT = Pattern.compile("[,\"\\v\\p{C}]");
  private static final Pattern FORMULA =
      Pattern.compile("(?s)[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*");
  private static final int MOST_ROWS = 500;
  private static final Set<String> NO_SERIALS =
      Set.of("", "0", "none", "default string", "system serial number", "to be filled by o.e.m.");

  public HashFile {
    lines = List.copyOf(lines);
  }

  /** What is wrong with a line; the name is the word for it. */
  public enum Fault {
    /** The first line does not name the columns exactly, capitals included. */
    HEADER,
    /** A character that an ANSI file does not have. */
    NOT_ANSI,
    /** Quotation marks: the file was saved by a spreadsheet. */
    QUOTES,
    /** More or fewer columns than the header has. */
    COLUMNS,
    /** More than 500 devices. */
    TOO_MANY_ROWS,
    /** The hash is no padded Base64. */
    HASH_BROKEN,
    /** A device that stands in the file already. */
    DUPLICATE,
    /** No serial number, or a place holder of the maker. */
    NO_SERIAL;

    /** Whether the portal refuses the whole file for it. */
    public boolean ofForm() {
      return switch (this) {
        case HEADER, NOT_ANSI, QUOTES, COLUMNS, TOO_MANY_ROWS -> true;
        case HASH_BROKEN, DUPLICATE, NO_SERIAL -> false;
      };
    }
  }

  /**
   * A fault and where it is.
   *
   * @param line the line's number, from 0
   * @param fault what is wrong
   */
  public record Flaw(int line, Fault fault) {}

  /** Whether a file is imported at all. */
  public boolean there() {
    return !lines.isEmpty();
  }

  /** Everything that is wrong, in the order of the lines. */
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    long separators = lines.isEmpty() ? 0 : commas(lines.getFirst());
    // Behind the first row too many nothing is looked at.
    for (int i = 0; i < Math.min(lines.size(), MOST_ROWS + 2); i++) {
      for (Fault fault : i == 0 ? ofHeader() : ofRow(i, separators, seen)) {
        flaws.add(new Flaw(i, fault));
      }
    }
    return flaws;
  }

  /** Whether anything is wrong in this way. */
  public boolean has(Fault fault) {
    return flaws().stream().anyMatch(flaw -> flaw.fault() == fault);
  }

  /** Whether the portal takes the file at all. */
  public boolean accepted() {
    return flaws().stream()
        .noneMatch(flaw -> flaw.fault().ofForm() || flaw.fault() == Fault.HASH_BROKEN);
  }

  /** Whether a device has a row. */
  public boolean names(String serialNumber) {
    return rowsOf(serialNumber) > 0;
  }

  /** Whether this import registers a device: the file is taken, and its row is a good one. */
  public boolean registers(String serialNumber) {
    return accepted() && rowsOf(serialNumber) == 1 && !placeHolder(serialNumber);
  }

  private long rowsOf(String serialNumber) {
    List<String> said = List.of(serialNumber, cell(serialNumber));
    return lines.stream().skip(1).filter(row -> said.contains(serial(row))).count();
  }

  /**
   * What stands in a column for a value. The file has no quotes, so what would end a cell or a line
   * is left out; and since people open it in a spreadsheet, what that would calculate has an
   * apostrophe in front, as OWASP recommends.
   */
  public static String cell(String value) {
    String harmless = UNFIT.matcher(value).replaceAll("").strip();
    return FORMULA.matcher(harmless).matches() ? "'" + harmless : harmless;
  }

  private List<Fault> ofHeader() {
    return HEADERS.contains(lines.getFirst()) ? List.of() : List.of(Fault.HEADER);
  }

  private List<Fault> ofRow(int index, long separators, Set<String> seen) {
    String row = lines.get(index);
    List<Fault> faults = new ArrayList<>();
    String[] cells = row.split(",", 4);
    add(faults, Fault.NOT_ANSI, !ANSI.newEncoder().canEncode(row));
    add(faults, Fault.QUOTES, row.contains("\""));
    add(faults, Fault.COLUMNS, commas(row) != separators);
    add(faults, Fault.TOO_MANY_ROWS, index == MOST_ROWS + 1);
    add(faults, Fault.HASH_BROKEN, faults.isEmpty() && cells.length > 2 && !base64(cells[2]));
    add(faults, Fault.NO_SERIAL, faults.isEmpty() && placeHolder(cells[0]));
    add(faults, Fault.DUPLICATE, faults.isEmpty() && !seen.add(cells[0]));
    return faults;
  }

  private static void add(List<Fault> faults, Fault fault, boolean there) {
    if (there) {
      faults.add(fault);
    }
  }

  /** Java's decoder forgives missing padding, the service does not. */
  private static boolean base64(String hash) {
    try {
      return !hash.isEmpty() && hash.length() % 4 == 0 && Base64.getDecoder().decode(hash) != null;
    } catch (IllegalArgumentException noBase64) {
      return false;
    }
  }

  private static boolean placeHolder(String serial) {
    return NO_SERIALS.contains(serial.strip().toLowerCase(Locale.ROOT));
  }

  private static String serial(String row) {
    int end = row.indexOf(',');
    return end < 0 ? row : row.substring(0, end);
  }

  private static long commas(String row) {
    // Asked at each moment of a run, of rows that may be as long as a file.
    long commas = 0;
    for (int at = row.indexOf(','); at >= 0; at = row.indexOf(',', at + 1)) {
      commas++;
    }
    return commas;
  }
}
