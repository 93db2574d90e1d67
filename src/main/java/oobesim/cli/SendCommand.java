// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import oobesim.record.Occasion;
import oobesim.record.spool.Delivered;
import oobesim.record.spool.Delivery;
import oobesim.record.spool.Patience;
import oobesim.record.spool.Spool;
import oobesim.record.spool.SpoolFault;
import oobesim.record.store.HttpRecordStore;
import oobesim.record.store.StoreAddress;
import oobesim.record.store.StoreKey;
import oobesim.record.store.Unfit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends runs of drills to a learning record store. */
@Command(name = "send")
final class SendCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "JOURNAL", arity = "0..*", descriptionKey = "journals")
  private List<Path> journals = new ArrayList<>();

  @Option(names = "--to", required = true, paramLabel = "URL")
  private String to;

  @Option(names = "--spool", required = true, paramLabel = "DIR")
  private Path folder;

  @Option(names = "--key-file", paramLabel = "FILE")
  private Path keyFile;

  @Option(names = "--home", paramLabel = "URL", defaultValue = Occasion.NOBODYS_HOME)
  private String home;

  @Option(names = "--started", paramLabel = "TIME")
  private Instant started;

  @Option(names = "--allow-http")
  private boolean open;

  @Option(names = "--again")
  private boolean again;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ReportFormat format;

  SendCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    try {
      StoreAddress address = StoreAddress.of(to, open);
      StoreKey key = StoreKeys.of(Optional.ofNullable(keyFile), program.machine());
      requireHome();
      Outputs.requireFolder(folder);
      List<Path> files = files();
      try (Spool spool = Spool.open(folder, address.toString());
          HttpRecordStore store = HttpRecordStore.at(address, key)) {
        return send(files, spool, store);
      }
    } catch (Unfit unfit) {
      throw new Refused(words -> new SendTexts(words).said(unfit.reason()), unfit);
    } catch (SpoolFault fault) {
      throw new Refused(words -> new SendTexts(words).said(fault.reason()), fault);
    } catch (IOException fault) {
      throw Outputs.cannotWrite(folder, fault);
    }
  }

  private int send(List<Path> files, Spool spool, HttpRecordStore store) throws IOException {
    SpooledRuns runs = new SpooledRuns(program, spool, home, Optional.ofNullable(started));
    Progress putting = new Progress(program, "journals", files.size());
    for (int i = 0; i < files.size(); i++) {
      runs.add(files.get(i));
      putting.done(i + 1);
    }
    if (again) {
      spool.again();
    }
    SendProgress progress = new SendProgress(program);
    Patience patience = Patience.growing(program.machine().pause());
    Delivered delivered = new Delivery(spool, store, patience, progress, program.words()).run();
    delivered
        .stopped()
        .ifPresent(
            it -> program.console().message("oobesim: " + new SendTexts(program.words()).said(it)));
    return tell(
        new SendReport(
            runs,
            delivered,
            progress.refused(),
            spool.refused(),
            Inputs.name(folder),
            new SendTexts(program.words())));
  }

  private int tell(SendReport report) {
    switch (format) {
      case json -> program.console().result(report.json());
      case text -> report.lines().forEach(program.console()::result);
    }
    return report.isUnfinished() ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path journal : journals) {
      if (!Files.isDirectory(journal)) {
        Inputs.requireReadable(journal);
        files.add(journal);
      } else if (!files.addAll(JournalFiles.in(journal))) {
        throw new Refused(Refusal.of("no-results", "folder", Inputs.name(journal)));
      }
    }
    return files;
  }

  private void requireHome() {
    if (!isAddress(home)) {
      throw new Refused(words -> new SendTexts(words).text("home.wrong"));
    }
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return address.isAbsolute() && address.getHost() != null && address.getRawUserInfo() == null;
    } catch (URISyntaxException fault) {
      return false;
    }
  }
}
