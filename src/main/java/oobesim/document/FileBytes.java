// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Reads files, each once and none without end: a pipe has its bytes only once, a device may have
 * bytes for ever, or never one.
 */
public final class FileBytes {
  private static final int PIECE = 1 << 16;
  private static final int PIECES_AHEAD = 4;

  /** What makes a file known stands further in front, however long it is. */
  private static final int BEGINNING = 1 << 20;

  private static final int NOTE = 1 << 16;

  private FileBytes() {}

  /**
   * All bytes of a file, a pipe or a device.
   *
   * @throws LimitReached if there are more than {@link Limit#FILE_BYTES}, or none for too long
   * @throws IOException if it cannot be read
   */
  public static byte[] of(Path file) throws IOException {
    if (Files.isRegularFile(file) || !Files.exists(file) || Files.isDirectory(file)) {
      return regular(file);
    }
    return new Pipe(file).bytes();
  }

  /**
   * What the program, or whoever set it up, has written down in a file of a few lines; empty where
   * there is none that could be it: nobody waits for a pipe, or reads what has no end.
   */
  public static Optional<String> note(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(NOTE + 1);
      return bytes.length > NOTE
          ? Optional.empty()
          : Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IOException | SecurityException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Whether a text stands in the first megabyte of a plain file: no limit holds for the rest, and
   * what is no plain file is not opened.
   */
  static boolean earlyIn(Path file, String text) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(text);
    }
  }

  /**
   * Whether a file stands there that has not our mark: it is somebody's own, and not to be lost.
   */
  public static boolean foreign(Path file, String mark) throws IOException {
    return Files.exists(file) && !earlyIn(file, mark);
  }

  private static byte[] regular(Path file) throws IOException {
    int most = Limit.FILE_BYTES.most();
    if (Files.size(file) > most) {
      throw new LimitReached(Limit.FILE_BYTES);
    }
    // A file may say that it is empty and have bytes all the same, or grow meanwhile.
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new LimitReached(Limit.FILE_BYTES);
      }
      return bytes;
    }
  }

  /** What is no plain file is read beside the caller, who does not wait for it without end. */
  private static final class Pipe {
    private final Path file;
    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES_AHEAD);

    Pipe(Path file) {
      this.file = file;
    }

    byte[] bytes() throws IOException {
      Thread reader = Thread.ofPlatform().daemon().start(this::read);
      try {
        return collected();
      } finally {
        reader.interrupt();
      }
    }

    private byte[] collected() throws IOException {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      while (all.size() <= Limit.FILE_BYTES.most()) {
        switch (next()) {
          case Piece.Bytes(byte[] bytes) -> all.writeBytes(bytes);
          case Piece.End _ -> {
            return all.toByteArray();
          }
          case Piece.Fault(IOException fault) -> throw fault;
        }
      }
      throw new LimitReached(Limit.FILE_BYTES);
    }

    private Piece next() throws IOException {
      Limit patience = isInput() ? Limit.INPUT_SECONDS : Limit.PIPE_SECONDS;
      try {
        Piece piece = pieces.poll(patience.most(), TimeUnit.SECONDS);
        if (piece == null) {
          throw new LimitReached(patience);
        }
        return piece;
      } catch (InterruptedException givenUp) {
        Thread.currentThread().interrupt();
        throw new LimitReached(patience);
      }
    }

    /** What the person's shell has opened for this program. */
    private boolean isInput() {
      return file.equals(Path.of("/dev/stdin"))
          || file.startsWith("/dev/fd")
          || file.startsWith("/proc/self/fd");
    }

    private void read() {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
          pieces.put(new Piece.Bytes(Arrays.copyOf(piece, read)));
        }
        pieces.put(new Piece.End());
      } catch (IOException fault) {
        pieces.offer(new Piece.Fault(fault));
      } catch (InterruptedException givenUp) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private sealed interface Piece {
    record Bytes(byte[] bytes) implements Piece {}

    record End() implements Piece {}

    record Fault(IOException fault) implements Piece {}
  }
}
