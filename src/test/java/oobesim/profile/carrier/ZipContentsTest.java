// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.Part;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an archive holds, and why nothing is found in it. */
class ZipContentsTest {
  private static final String DEVICE = "AutopilotDDSZTDFile.json";
  private static final String PROFILE =
      "{\"CloudAssignedTenantId\":\"11111111-2222-4333-8444-555555555555\","
          + "\"CloudAssignedTenantDomain\":\"contoso.com\",\"CloudAssignedOobeConfig\":1310,"
          + "\"PolicyDownloadDate\":\"2026-01-01T00:00:00Z\"}";
  private static final String OTHER = PROFILE.replace("contoso", "fabrikam");
  private static final int MIB = 1024 * 1024;

  @Test
  void theDiagnosticsOfADeviceHoldItsProfile() {
    byte[] zip = Zips.of("MdmDiagReport_RegistryDump.reg", "x", "sub/" + DEVICE, PROFILE);

    AdminFile file = Opening.of(zip, "MDMDiagReport.zip");
    AdminFile packedTwice = Opening.of(Zips.of("(5) logs/inner.zip", zip), "outer.zip");

    assertThat(file.parts()).extracting(Part::shape).containsExactly(JsonShape.DEVICE_SIDE_PROFILE);
    assertThat(said(file)).containsExactly("this is an archive; sub/" + DEVICE + " in it is read");
    assertThat(packedTwice.parts()).hasSize(1);
  }

  @ParameterizedTest(name = "of {0}, {1} is read")
  @CsvSource(
      delimiter = '|',
      value = {
        "other.json, AutopilotDDSZTDFile.json | AutopilotDDSZTDFile.json",
        "AutopilotConfigurationFile.json, a/AutopilotDDSZTDFile.json | a/AutopilotDDSZTDFile.json",
        "a.json, AutopilotConfigurationFile.json | AutopilotConfigurationFile.json",
        "a.reg, b.json | b.json",
        "a.log, MdmDiagReport_RegistryDump.log | MdmDiagReport_RegistryDump.log",
        "inner.zip, a.TXT | a.TXT",
        "a.png, b.yml | b.yml",
        "AUTOPILOTDDSZTDFILE.JSON | AUTOPILOTDDSZTDFILE.JSON",
        "logs\\AutopilotDDSZTDFile.json | logs\\AutopilotDDSZTDFile.json",
        "notes.md, AutopilotDDSZTDFile.json.bak, script.ps1 | script.ps1",
      })
  void whereSeveralFilesHoldAProfileTheDevicesOwnCounts(String names, String read) {
    Object[] files =
        Arrays.stream(names.split(", ")).flatMap(name -> Stream.of(name, held(name))).toArray();

    AdminFile file = Opening.of(Zips.of(files), "x.zip");

    assertThat(file.parts()).hasSize(1);
    assertThat(said(file).getFirst()).isEqualTo("this is an archive; " + read + " in it is read");
  }

  private static Object held(String name) {
    return name.endsWith(".zip") ? Zips.of(DEVICE, PROFILE) : PROFILE;
  }

  @Test
  void theSameProfileInTwoFoldersIsOneAndTwoOthersAreTwo() {
    assertThat(Opening.of(Zips.of("a/" + DEVICE, PROFILE, "b/" + DEVICE, PROFILE), "").documents())
        .hasSize(1);
    assertThat(Opening.of(Zips.of("a/" + DEVICE, PROFILE, "b/" + DEVICE, OTHER), "").documents())
        .hasSize(2);
  }

  /** Names that no packer of today writes; a path is told up to the length that Windows has. */
  static Stream<Arguments> names() {
    String deep = "folder/".repeat(5_000);
    byte[] plain = Zips.of("GerXt/" + DEVICE, PROFILE);
    return Stream.of(
        Arguments.of("of today", Zips.of("Ger\u00e4t/" + DEVICE, PROFILE), "Ger\u00e4t/" + DEVICE),
        Arguments.of(
            "of a Mac",
            Zips.header(Zips.of("Ger\u00e4t/" + DEVICE, PROFILE), 0, 8, 8),
            "Ger\u00e4t/" + DEVICE),
        Arguments.of(
            "of MS-DOS",
            Zips.with(Zips.header(plain, 0, 8, 8), "GerXt", "Ger\u0084t"),
            "Ger\u00e4t/" + DEVICE),
        Arguments.of(
            "in a deep folder",
            Zips.of(deep + DEVICE, PROFILE),
            "\u2026" + (deep + DEVICE).substring(deep.length() + DEVICE.length() - 260)),
        Arguments.of(
            "as long as Windows has",
            Zips.of("f".repeat(235) + "/" + DEVICE, PROFILE),
            "f".repeat(235) + "/" + DEVICE));
  }

  @ParameterizedTest(name = "a name {0}")
  @MethodSource("names")
  void whateverTheFolderIsCalledTheProfileInItIsRead(String what, byte[] zip, String told) {
    assertThat(said(Opening.of(zip, "x.zip")))
        .as(what)
        .containsExactly("this is an archive; " + told + " in it is read");
  }

  /** A packer that adds instead of replacing leaves both; which of them counts must not depend. */
  @ParameterizedTest
  @CsvSource({"true, 2", "false, 1"})
  void ofTwoEntriesOfOneNameTheOneThatHoldsAProfileIsRead(boolean first, int number) {
    byte[] zip = twice(DEVICE, first ? "{}" : PROFILE, first ? PROFILE : "{}");

    AdminFile file = Opening.of(zip, "x.zip");

    assertThat(file.parts()).extracting(Part::shape).containsExactly(JsonShape.DEVICE_SIDE_PROFILE);
    assertThat(file.findings()).extracting(Finding::code).containsExactly("taken-from");
    assertThat(said(file))
        .containsExactly(
            "this is an archive; "
                + DEVICE
                + " stands in it 2 times, and number "
                + number
                + " is read");
  }

  @Test
  void twoProfilesOfOneNameAreTwoProfiles() {
    AdminFile file = Opening.of(twice("p.json", PROFILE, OTHER), "x.zip");

    assertThat(file.documents()).hasSize(2);
    assertThat(said(file))
        .containsExactly(
            "this is an archive; p.json stands in it 2 times, and number 1 is read",
            "this is an archive; p.json stands in it 2 times, and number 2 is read");
  }

  /** Entries of other names do not count. */
  @Test
  void aFileBesideOthersIsNumberedAmongItsOwnName() {
    byte[] three = Zips.of("a.json", "{}", "##json", PROFILE, "p.json", "{}");
    assertThat(said(Opening.of(Zips.with(three, "##json", "p.json"), "")))
        .containsExactly("this is an archive; p.json stands in it 2 times, and number 1 is read");
  }

  @Test
  void aFileBesideAnotherStandsInItOnce() {
    byte[] zip = Zips.of("a.json", "{}", "b.json", PROFILE, "c.json", "{}");

    assertThat(said(Opening.of(zip, "")))
        .containsExactly("this is an archive; b.json in it is read");
  }

  static Stream<Arguments> useless() {
    byte[] zip = Zips.of("logs/", new byte[0], "notes.txt", "x", DEVICE, PROFILE);
    byte[] plain = Zips.of("a.json", "{}", "b.json", PROFILE);
    byte[] two = Zips.of("in.zip", Zips.of("in.zip", Zips.of(DEVICE, PROFILE)));
    return Stream.of(
        Arguments.of(
            "a password", Zips.header(Zips.of(DEVICE, PROFILE), 0, 9, 8), " with a password"),
        Arguments.of("a password behind a folder", Zips.header(zip, 2, 9, 8), " with a password"),
        Arguments.of("a password of today", Zips.header(zip, 2, 1, 99), " with a password"),
        Arguments.of("LZMA", Zips.header(zip, 2, 8, 14), " packed in a way that is not read here"),
        Arguments.of("a size behind", Zips.header(zip, 2, 8, 0), " packed in a way that is not"),
        Arguments.of(
            "a password behind a size that stands behind",
            Zips.header(Zips.header(zip, 1, 8, 8), 2, 9, 8),
            " with a password"),
        Arguments.of("a name cut off", Arrays.copyOf(plain, 32), " that is damaged"),
        Arguments.of(
            "a second name cut off",
            Arrays.copyOf(plain, Zips.place(plain, 1) + 32),
            " that is damaged"),
        Arguments.of("half of it", Arrays.copyOf(plain, plain.length / 2), " that is damaged"),
        Arguments.of("its first bytes", Arrays.copyOf(plain, 20), ", not JSON"),
        Arguments.of("three archives in each other", two, " in which archives of archives stand"),
        Arguments.of(
            "a broken profile",
            Zips.of(DEVICE, PROFILE.substring(1), "other.json", "{}"),
            " whose " + DEVICE + " holds no profile"),
        Arguments.of(
            "an archive with a password in it",
            Zips.of("logs.zip", Zips.header(zip, 2, 9, 8)),
            " whose logs.zip holds no profile"),
        Arguments.of(
            "a damaged archive in it",
            Zips.of("logs.zip", Arrays.copyOf(plain, plain.length / 2)),
            " whose logs.zip holds no profile"),
        Arguments.of("other archives in it", Zips.of("a.zip", Zips.of("x", "y")), ", not JSON"),
        Arguments.of("notes", Zips.of("notes.txt", "x"), ", not JSON"),
        Arguments.of("nothing", Zips.of("logs/", new byte[0]), ", not JSON"),
        Arguments.of("a cabinet", Zips.of("a/b.CAB", "x"), " in which cabinet files stand"));
  }

  /** What is there and cannot be used is another thing than what is missing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("useless")
  void anArchiveInWhichNothingIsFoundSaysWhy(String what, byte[] zip, String why) {
    assertThat(told(zip)).as(what).startsWith("this is a ZIP archive" + why);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[Content_Types].xml, word/document.xml | a document of Office",
        "IntuneWinPackage/Contents/x.intunewin | a Win32 app package of Intune",
        "META-INF/MANIFEST.MF | a Java archive",
        "AppxManifest.xml, data.cab | an app package",
        "data.cab, AppxManifest.xml | an app package",
        "copy/AppxManifest.xml | a ZIP archive",
        "x.cabinet | a ZIP archive"
      })
  void anArchiveOfAnotherKindIsCalledSo(String names, String kind) {
    Object[] files = Arrays.stream(names.split(", ")).flatMap(it -> Stream.of(it, "x")).toArray();

    assertThat(told(Zips.of(files))).isEqualTo("this is " + kind + ", not JSON");
  }

  /** Bytes and files up to the limits are read, one more is not. */
  static Stream<Arguments> limits() {
    byte[] large = new byte[4 * MIB];
    List<Object> full = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      full.addAll(List.of(i + ".etl", large));
    }
    List<Object> many = new ArrayList<>();
    for (int i = 0; i < 3_999; i++) {
      many.addAll(List.of(i + ".etl", new byte[0]));
    }
    return Stream.of(
        Arguments.of("a file of 4 MiB", Zips.of("a.json", padded(4 * MIB)), true),
        Arguments.of("a larger file", Zips.of("a.json", padded(4 * MIB + 1)), false),
        Arguments.of(
            "a larger file of no use", and(List.of("a.etl", new byte[9 * MIB]), 500), true),
        Arguments.of("48 MiB in all", and(full, 4 * MIB), true),
        Arguments.of(
            "a byte more", and(more(full, List.of("more.etl", new byte[1])), 4 * MIB), false),
        Arguments.of("48 MiB in one", and(List.of("a.etl", new byte[48 * MIB - 500]), 500), true),
        Arguments.of("more in one", and(List.of("a.etl", new byte[48 * MIB - 499]), 500), false),
        Arguments.of("4,000 files", and(many, 500), true),
        Arguments.of("one file more", and(more(many, List.of("b", new byte[0])), 500), false));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("limits")
  void anArchiveIsUnpackedUpToItsLimits(String what, byte[] zip, boolean read) {
    AdminFile file = Opening.of(zip, "x.zip");

    assertThat(file.parts()).as(what).hasSize(read ? 1 : 0);
    assertThat(said(file).getFirst())
        .contains(read ? "this is an archive" : "unpacks to more than is read");
  }

  private static List<Object> more(List<Object> files, List<Object> others) {
    return Stream.concat(files.stream(), others.stream()).toList();
  }

  /** An archive with a profile of so many bytes at its end. */
  private static byte[] and(List<Object> files, int size) {
    return Zips.of(more(files, List.of("p.json", padded(size))).toArray());
  }

  private static byte[] padded(int size) {
    byte[] bytes = (PROFILE + " ".repeat(size)).getBytes(US_ASCII);
    return Arrays.copyOf(bytes, size);
  }

  /** A few kilobytes that would come to gigabytes: archives in an archive share what they may. */
  @ParameterizedTest
  @ValueSource(ints = {3, 300})
  void archivesInAnArchiveAreUnpackedUpToALimitTogether(int archives) {
    byte[] inner = Zips.of("x.etl", new byte[40 * MIB]);
    List<Object> files = new ArrayList<>();
    for (int i = 0; i < archives; i++) {
      files.addAll(List.of(i + ".zip", inner));
    }
    byte[] bomb = Zips.of(files.toArray());
    byte[] last = Zips.of(more(files, List.of("p.zip", Zips.of(DEVICE, PROFILE))).toArray());

    assertThat(List.of(told(bomb), told(last)))
        .containsOnly("this is a ZIP archive whose 2.zip holds no profile, not JSON");
  }

  @Test
  void archivesOfManyFilesShareTheirNumberToo() {
    List<Object> many = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      many.addAll(List.of(i + ".etl", new byte[0]));
    }
    byte[] inner = Zips.of(many.toArray());
    byte[] last = Zips.of(DEVICE, PROFILE);

    assertThat(Opening.of(Zips.of("a.zip", inner, "b.zip", inner, "c.zip", last), "").parts())
        .hasSize(1);
    assertThat(told(Zips.of("a.zip", inner, "b.zip", inner, "c.zip", inner, "d.zip", last)))
        .isEqualTo("this is a ZIP archive whose c.zip holds no profile, not JSON");
  }

  /** Each of them is short; looking for a profile in all their words took half a minute. */
  @Test
  void wordsOfManyTextsAreSearchedUpToALimitTogether() {
    String hostile = "n {\"a\" : { \\u0022 &nbsp;</b> ".repeat(6_000);
    List<Object> texts = List.of("z.txt", "x " + PROFILE);
    List<Object> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.addAll(List.of(i + ".txt", hostile));
    }

    assertThat(Opening.of(Zips.of(more(many.subList(0, 2), texts).toArray()), "").parts())
        .hasSize(1);
    assertThat(told(Zips.of(more(many, texts).toArray()))).contains("unpacks to more than is read");
  }

  @Test
  void twoArchivesInAnArchiveAreBothRead() {
    byte[] zip =
        Zips.of("a.zip", Zips.of("x.etl", new byte[40 * MIB]), "b.zip", Zips.of(DEVICE, PROFILE));

    assertThat(Opening.of(zip, "").parts()).hasSize(1);
  }

  private static List<String> said(AdminFile file) {
    return file.findings().stream().map(English::message).toList();
  }

  private static String told(byte[] archive) {
    return said(Opening.of(archive, "x.zip")).getFirst();
  }

  /** The packer of Java refuses two entries of one name; those of others do not. */
  private static byte[] twice(String name, String first, String second) {
    String spare = "#".repeat(name.length());
    return Zips.with(Zips.of(name, first, spare, second), spare, name);
  }
}
