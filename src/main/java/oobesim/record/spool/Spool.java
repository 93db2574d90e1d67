// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.document.FileBytes;
import oobesim.document.LimitReached;
import oobesim.record.StatementLine;

/**
 * A folder with the statements that a record store is to have: one file for each run, in {@code
 * waiting}, then in {@code sent}; what the store does not take lies in {@code refused}. A file is
 * written aside and then named, and goes from folder to folder by its name alone, so whatever ends
 * the program leaves each statement in at least one of them. Only one process works with it.
 */
public final class Spool implements AutoCloseable {
  private static final int DIGITS = 6;
  private static final int MOST_TOLD = 300;

  private final SpoolFolders folders;
  private final Disk disk;
  private final FileChannel lock;
  private final Set<String> runs = new HashSet<>();
  private int last;

  private Spool(SpoolFolders folders, Disk disk, FileChannel lock) {
    this.folders = folders;
    this.disk = disk;
    this.lock = lock;
  }

  /**
   * Opens the spool in a folder, which is made if it is not there.
   *
   * @param store the address of the only store that its statements are for
   * @throws SpoolFault if it is another store's, another process works with it, or it is no spool
   */
  public static Spool open(Path folder, String store) throws IOException {
    return open(folder, store, Disk.REAL);
  }

  static Spool open(Path folder, String store, Disk disk) throws IOException {
    Files.createDirectories(folder);
    SpoolFolders folders = new SpoolFolders(folder, disk);
    folders.prepare();
    requirePlain(folder.resolve(SpoolFolders.LOCK));
    FileChannel lock =
        FileChannel.open(
            folder.resolve(SpoolFolders.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock(lock, folder);
      Spool spool = new Spool(folders, disk, lock);
      spool.begin(store);
      return spool;
    } catch (IOException | RuntimeException fault) {
      lock.close();
      throw fault;
    }
  }

  private static void lock(FileChannel channel, Path folder) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException another) {
      // This process has it open already; that is no better than another one.
    }
    throw new SpoolFault("spool.in-use", "folder", SpoolFolders.name(folder));
  }

  private void begin(String store) throws IOException {
    folders.clean();
    Path file = folders.store();
    if (!Files.exists(file)) {
      folders.write(file, store + "\n");
    }
    String known = String.join("\n", lines(file)).strip();
    if (!known.equals(store)) {
      throw new SpoolFault(
          "spool.other-store", "store", told(known), "file", SpoolFolders.name(file));
    }
    for (String parcel : folders.all()) {
      last = Math.max(last, number(parcel));
      runs.add(parcel.substring(parcel.indexOf('-') + 1));
    }
  }

  /** The file may be anybody's. */
  private static String told(String known) {
    return known.length() > MOST_TOLD ? known.substring(0, MOST_TOLD) + "…" : known;
  }

  private static int number(String parcel) throws SpoolFault {
    if (!parcel.matches("\\d{1,9}-[0-9a-f-]+")) {
      throw new SpoolFault("spool.unknown-file", "file", parcel);
    }
    return Integer.parseInt(parcel.substring(0, parcel.indexOf('-')));
  }

  /** Whether the statements of a run are or were here. */
  public boolean knows(String run) {
    return runs.contains(run);
  }

  /**
   * Puts the statements of a run behind all others, if they were not here yet.
   *
   * @param run the digest of its journal
   * @return whether they were not
   */
  public boolean put(String run, List<StatementLine> statements) throws IOException {
    if (!knows(run)) {
      String parcel = String.format(Locale.ROOT, "%0" + DIGITS + "d-%s", last + 1, run);
      folders.write(folders.waiting(parcel), text(statements));
      last++;
      runs.add(run);
      return true;
    }
    return false;
  }

  /** What waits, in the order in which it is to be sent. */
  List<String> waiting() throws IOException {
    return folders.waiting();
  }

  /** How many statements something has that waits. */
  int size(String parcel) throws IOException {
    return lines(folders.waiting(parcel)).size();
  }

  /** The statements of something that waits; there is always one. */
  List<StatementLine> statements(String parcel) throws IOException {
    Path file = folders.waiting(parcel);
    List<StatementLine> statements = new ArrayList<>();
    for (String line : lines(file)) {
      statements.add(StatementLine.read(line).orElseThrow(() -> unreadable(file)));
    }
    if (statements.isEmpty()) {
      throw unreadable(file);
    }
    return statements;
  }

  private static List<String> lines(Path file) throws IOException {
    requirePlain(file);
    try {
      ByteBuffer bytes = ByteBuffer.wrap(FileBytes.of(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().lines().toList();
    } catch (CharacterCodingException | LimitReached fault) {
      throw unreadable(file);
    }
  }

  /** A pipe would be waited for, and a device has no end. */
  private static void requirePlain(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw unreadable(file);
    }
  }

  private static SpoolFault unreadable(Path file) {
    return new SpoolFault("spool.unreadable", "file", SpoolFolders.name(file));
  }

  /** The store has all of it, or has refused some. */
  void sent(String parcel) throws IOException {
    disk.move(folders.waiting(parcel), folders.sent(parcel));
  }

  /** Lays a statement apart that the store does not take, and beside it why. */
  String refuse(String parcel, StatementLine statement, String reason) throws IOException {
    String name = parcel.substring(0, parcel.indexOf('-') + 1) + statement.id();
    folders.write(folders.reason(name), reason + "\n");
    folders.write(folders.refused(name), text(List.of(statement)));
    return SpoolFolders.name(folders.refused(name));
  }

  /** How many statements lie apart. */
  public int refused() throws IOException {
    return folders.refused().size();
  }

  /** What the store did not take waits again, before what came later. */
  public void again() throws IOException {
    for (String parcel : folders.refused()) {
      disk.move(folders.refused(parcel), folders.waiting(parcel));
      disk.delete(folders.reason(parcel));
    }
  }

  private static String text(List<StatementLine> statements) {
    return statements.stream().map(it -> it.json() + "\n").collect(Collectors.joining());
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
