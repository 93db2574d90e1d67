// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where in a spool what lies. */
final class SpoolFolders {
  static final String LOCK = "lock";
  private static final String STORE = "store.txt";
  private static final String ASIDE = ".new";
  private static final String PARCEL = ".jsonl";
  private static final String REASON = ".txt";
  private static final String WAITING = "waiting";
  private static final String SENT = "sent";
  private static final String REFUSED = "refused";
  private static final Set<String> OWN = Set.of(LOCK, STORE, STORE + ASIDE, WAITING, SENT, REFUSED);

  private final Path root;
  private final Disk disk;

  SpoolFolders(Path root, Disk disk) {
    this.root = root;
    this.disk = disk;
  }

  /** Makes what is missing; a folder with other people's things in it is left alone. */
  void prepare() throws IOException {
    if (!Files.exists(root.resolve(STORE)) && hasOthers()) {
      throw new SpoolFault("spool.foreign", "folder", name(root));
    }
    for (String folder : List.of(WAITING, SENT, REFUSED)) {
      Files.createDirectories(root.resolve(folder));
    }
  }

  private boolean hasOthers() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.anyMatch(file -> !OWN.contains(file.getFileName().toString()));
    }
  }

  /** Takes away what a call has left that did not come to its end. */
  void clean() throws IOException {
    for (String folder : List.of("", WAITING, REFUSED)) {
      for (Path file : files(folder, ASIDE)) {
        disk.delete(file);
      }
    }
  }

  Path store() {
    return root.resolve(STORE);
  }

  Path waiting(String parcel) {
    return root.resolve(WAITING).resolve(parcel + PARCEL);
  }

  Path sent(String parcel) {
    return root.resolve(SENT).resolve(parcel + PARCEL);
  }

  Path refused(String parcel) {
    return root.resolve(REFUSED).resolve(parcel + PARCEL);
  }

  Path reason(String parcel) {
    return root.resolve(REFUSED).resolve(parcel + REASON);
  }

  List<String> waiting() throws IOException {
    return parcels(WAITING);
  }

  List<String> refused() throws IOException {
    return parcels(REFUSED);
  }

  /** Names of all parcels that ever were and are still there. */
  Set<String> all() throws IOException {
    return Stream.of(parcels(WAITING), parcels(SENT), parcels(REFUSED))
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private List<String> parcels(String folder) throws IOException {
    return files(folder, PARCEL).stream()
        .map(file -> file.getFileName().toString())
        .map(name -> name.substring(0, name.length() - PARCEL.length()))
        .toList();
  }

  private List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Puts a file in its place whole. */
  void write(Path file, String text) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ASIDE);
    disk.write(aside, text.getBytes(StandardCharsets.UTF_8));
    disk.move(aside, file);
  }

  static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
