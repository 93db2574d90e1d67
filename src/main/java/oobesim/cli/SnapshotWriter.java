// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import oobesim.snapshot.PngFile;
import oobesim.snapshot.Shot;

/** Draws pictures one after the other, and meanwhile writes those that are drawn. */
final class SnapshotWriter {
  /** Pictures are large: only so many wait to be written. */
  private static final int MOST_WAITING = 4;

  private final Program program;
  private final Path folder;
  private final Deque<Future<?>> waiting = new ArrayDeque<>();

  SnapshotWriter(Program program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Writes all of them with their text forms; how many that were. */
  int write(List<SnapshotPlan.Planned> pictures) {
    return write(pictures, planned -> true);
  }

  /** The same with text forms of some alone. */
  int write(List<SnapshotPlan.Planned> pictures, Predicate<SnapshotPlan.Planned> withForm) {
    Progress progress = new Progress(program, "pictures", pictures.size());
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService writers = Executors.newFixedThreadPool(Math.max(1, cores - 1))) {
      int drawn = 0;
      for (SnapshotPlan.Planned planned : pictures) {
        Shot shot = program.pictures().shot(planned.screen(), planned.display());
        boolean form = withForm.test(planned);
        waiting.add(writers.submit(() -> write(planned.name(), shot, form)));
        if (waiting.size() > MOST_WAITING) {
          end(waiting.remove());
        }
        progress.done(++drawn);
      }
      while (!waiting.isEmpty()) {
        end(waiting.remove());
      }
    }
    return pictures.size();
  }

  private void write(String name, Shot shot, boolean form) {
    Outputs.replace(folder.resolve(name + ".png"), PngFile.of(shot.picture()));
    if (!form) {
      return;
    }
    byte[] text = shot.form().write().getBytes(StandardCharsets.UTF_8);
    Outputs.replace(folder.resolve(name + ".txt"), text);
  }

  /** What has gone wrong in another thread goes wrong here. */
  private static void end(Future<?> written) {
    try {
      written.get();
    } catch (ExecutionException fault) {
      switch (fault.getCause()) {
        case RuntimeException known -> throw known;
        case Error known -> throw known;
        default -> throw new IllegalStateException(fault.getCause());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing", interrupted);
    }
  }
}
