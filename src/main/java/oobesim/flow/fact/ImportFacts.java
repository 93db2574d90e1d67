// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import oobesim.provisioning.World;
import oobesim.provisioning.around.HashFile;
import oobesim.provisioning.around.Registration;

/** Facts about the import that is to register the device: what the portal says to the file. */
public final class ImportFacts {
  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact(
              "import.form-refused",
              w -> file(w).flaws().stream().anyMatch(flaw -> flaw.fault().ofForm())),
          new Fact("import.hash-broken", w -> file(w).has(HashFile.Fault.HASH_BROKEN)),
          new Fact("import.duplicate", w -> file(w).has(HashFile.Fault.DUPLICATE)),
          new Fact("import.without-serial", w -> file(w).has(HashFile.Fault.NO_SERIAL)),
          new Fact(
              "import.of-other-device",
              w ->
                  file(w).there()
                      && file(w).accepted()
                      && !file(w).has(HashFile.Fault.NO_SERIAL)
                      && !file(w).names(w.around().device().serialNumber())),
          new Fact(
              "import.repeated",
              w -> named(w) && registration(w).owner() == Registration.Owner.THIS),
          new Fact(
              "registration.of-other-tenant",
              w -> registration(w).owner() == Registration.Owner.OTHER));

  private ImportFacts() {}

  private static boolean named(World world) {
    return file(world).accepted() && file(world).names(world.around().device().serialNumber());
  }

  private static HashFile file(World world) {
    return registration(world).imported();
  }

  private static Registration registration(World world) {
    return world.around().circumstances().registration();
  }
}
