// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import oobesim.profile.intune.AdminFile;
import oobesim.support.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold no text are called by their kind; texts that look like one are read. */
class FirstBytesTest {
  private static final String BLANKS = "\0".repeat(600);

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("a photo", "\u00ff\u00d8\u00ff\u00e0", "a picture (JPEG)"),
        Arguments.of("an old picture", "GIF87a", "a picture (GIF)"),
        Arguments.of("a moving picture", "GIF89a", "a picture (GIF)"),
        Arguments.of("a bitmap", "BM60" + BLANKS, "a picture (BMP)"),
        Arguments.of(
            "the smallest bitmap", "BM6000" + "\0".repeat(4) + "x".repeat(17), "a picture (BMP)"),
        Arguments.of("text of four bytes a letter", "\u00ff\u00fe\0\0{\0\0\0", "text in UTF-32"),
        Arguments.of("the same, big end first", "\0\0\u00fe\u00ff\0\0\0{", "text in UTF-32"),
        Arguments.of("an archive of RAR", "Rar!\u001a\u0007\1\0", "a RAR archive"),
        Arguments.of("a file of xz", "\u00fd7zXZ\0\0\4", "a file compressed by xz"),
        Arguments.of("a file of bzip2", "BZh91AY&SY\u00d0\u00d0", "a file compressed by bzip2"),
        Arguments.of("a file of zstd", "\u0028\u00b5\u002f\u00fd\4", "a file compressed by zstd"),
        Arguments.of("an archive of tar", at("p.json", 257, "ustar"), "a tar archive"),
        Arguments.of(
            "an installer",
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
            "a document of Office, or an installer (MSI)"),
        Arguments.of("a database", "SQLite format 3\0\u0010", "a database (SQLite)"),
        Arguments.of("a program", "MZ\u0090\0\3\0\0\0\4" + BLANKS, "a program"),
        Arguments.of("a program with its zeros late", "MZ" + "x".repeat(62) + "\0", "a program"),
        Arguments.of("a disk of Hyper-V", "vhdxfile" + "M\0i\0c\0", "a virtual disk"),
        Arguments.of("an old disk of it", "conectix\0\0\0\2", "a virtual disk"),
        Arguments.of("a film", "\0\0\0\u0018ftypmp42", "a film"),
        Arguments.of("an image of a disc", at("", 0x8001, "CD001\1"), "an image of a disc"),
        Arguments.of("an archive without a file", "PK\5\6" + "\0".repeat(18), "a ZIP archive"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void aFileWithoutTextIsCalledByItsKind(String what, String bytes, String kind) {
    AdminFile file = Opening.of(bytes.getBytes(ISO_8859_1), "profile.json");

    assertThat(English.say(file.whatItIs())).as(what).isEqualTo(kind);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(
            "a word that begins like a program", "MZ is the mark of a program. " + text(80)),
        Arguments.of("a word that begins like a hive", "regfile: all keys. " + text(40)),
        Arguments.of("a word that begins like a disk", "vhdxfile: C:\\x.vhdx " + text(40)),
        Arguments.of("a word that begins like a bitmap", "BMW has " + text(40)),
        Arguments.of("a word that begins like bzip2", "BZh is a mark. " + text(40)),
        Arguments.of("a version of bzip2", "BZh91 is another. " + text(40)),
        Arguments.of("a serial number where a disc has its mark", at(text(4), 0x8001, "CD0017")),
        Arguments.of("a name where an archive has its mark", at(text(4), 257, "ustar")),
        Arguments.of("a key where a film has its mark", "{\r\n\"ftyp\": 1} " + text(4)),
        Arguments.of("two letters", "MZ"),
        Arguments.of("one letter", "B"),
        Arguments.of("half a mark", "PK\3"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aTextThatLooksLikeAnotherFileIsRead(String what, String text) {
    byte[] bytes = text.replace('\0', ' ').getBytes(ISO_8859_1);

    assertThat(FirstBytes.of(bytes)).as(what).isEmpty();
  }

  /** A damaged text may have some zeros; nobody writes nine of them. */
  @ParameterizedTest
  @CsvSource({"8, ''", "9, a file without text"})
  void manyZerosAreNoText(int zeros, String kind) {
    String text = "\1".repeat(10) + "\0".repeat(zeros) + "{}";

    assertThat(English.say(Opening.of(text.getBytes(ISO_8859_1), "").whatItIs()))
        .satisfies(it -> assertThat(it.equals("a file without text")).isEqualTo(!kind.isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {4_087, 4_088, 10_000})
  void onlyTheBeginningIsSearchedForZeros(int before) {
    byte[] bytes = (" ".repeat(before) + "\0".repeat(9)).getBytes(ISO_8859_1);

    String kind = English.say(Opening.of(bytes, "").whatItIs());

    assertThat(kind.equals("a file without text")).isEqualTo(before + 9 <= 4_096);
  }

  /** Something that stands at an offset of a file, with zeros before it. */
  private static String at(String start, int offset, String mark) {
    char[] zeros = new char[offset - start.length()];
    Arrays.fill(zeros, '\0');
    return start + new String(zeros) + mark;
  }

  private static String text(int words) {
    return "word ".repeat(words);
  }
}
