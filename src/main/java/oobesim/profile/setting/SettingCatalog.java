// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.PreparationPolicy;

/**
 * Every setting that a file can bring: the keys of a simulation profile, and what stands inside the
 * administrator's parts.
 *
 * @param own the keys of a simulation profile, in the order of the reference page
 * @param deployment the settings of a deployment profile, in the order of explanations
 * @param statusPage the settings of a status page
 * @param domainJoin the settings of a domain join profile
 * @param preparation the settings of a device preparation policy
 * @param index the keys of a simulation profile by where they stand
 */
public record SettingCatalog(
    List<Field> own,
    List<AdminSetting<DeploymentProfile>> deployment,
    List<AdminSetting<EspSettings>> statusPage,
    List<AdminSetting<DomainJoinProfile>> domainJoin,
    List<AdminSetting<PreparationPolicy>> preparation,
    FieldIndex index) {
  /** The one part of which a tenant has several. */
  public static final String STATUS_PAGE = "enrollmentStatusPage";

  /** What the program knows. */
  public static final SettingCatalog SHIPPED =
      new SettingCatalog(
          FieldCatalog.ALL,
          DeploymentSettings.ALL,
          StatusPageSettings.ALL,
          DomainJoinSettings.ALL,
          PolicySettings.ALL);

  public SettingCatalog {
    own = List.copyOf(own);
    deployment = List.copyOf(deployment);
    statusPage = List.copyOf(statusPage);
    domainJoin = List.copyOf(domainJoin);
    preparation = List.copyOf(preparation);
  }

  private SettingCatalog(
      List<Field> own,
      List<AdminSetting<DeploymentProfile>> deployment,
      List<AdminSetting<EspSettings>> statusPage,
      List<AdminSetting<DomainJoinProfile>> domainJoin,
      List<AdminSetting<PreparationPolicy>> preparation) {
    this(own, deployment, statusPage, domainJoin, preparation, FieldIndex.of(own));
  }

  /** The key at a path, with {@code *} for array items. */
  public Optional<Field> at(String path) {
    return index.at(path);
  }

  /** The keys of the object at a path; the root's path is empty. */
  public List<Field> under(String parent) {
    return index.under(parent);
  }

  /** The key that tells the items of a list apart, empty where nothing does. */
  public Optional<Field> tellsApart(String list) {
    return under(list + ".*").stream().filter(field -> field.is(Trait.TELLS_APART)).findFirst();
  }

  /** Whether something can be added at a path, with {@code *} for array items. */
  public boolean isList(String path) {
    return path.equals(STATUS_PAGE)
        || at(path).filter(field -> field.kind() instanceof Kind.Items).isPresent();
  }

  /** The keys whose values are secret. */
  public Stream<Field> secrets() {
    return own.stream().filter(field -> field.is(Trait.SECRET));
  }

  /** Whether a secret stands somewhere below a path. */
  public boolean holdsSecrets(String path) {
    return secrets().anyMatch(field -> field.path().startsWith(path + "."));
  }

  /** The keys that hold an administrator's own JSON. */
  public List<String> parts() {
    return own.stream()
        .filter(field -> field.kind() instanceof Kind.AdminPart)
        .map(Field::path)
        .toList();
  }

  /** The settings inside the part at a key of the simulation profile that can be said there. */
  public List<? extends AdminSetting<?>> in(String part) {
    return switch (part) {
      case "deploymentProfile", "offlineProfile", "otherProfile" ->
          deployment.stream().filter(AdminSetting::settable).toList();
      case STATUS_PAGE -> statusPage;
      case "devicePreparationPolicy" -> preparation;
      default -> domainJoin;
    };
  }

  /** The same in the order in which people are told of them, which is that of the words. */
  public List<AdminSetting<?>> page(String part) {
    List<String> order = new ArrayList<>(Wordings.paths());
    List<AdminSetting<?>> page = new ArrayList<>(in(part));
    page.sort(
        Comparator.comparingInt(
            setting ->
                order.contains(setting.field().path())
                    ? order.indexOf(setting.field().path())
                    : order.size()));
    return page;
  }

  /** What the settings of a part are called. */
  public List<String> names(String part) {
    List<String> names = new ArrayList<>();
    in(part).forEach(setting -> names.add(setting.key()));
    return names;
  }

  /** The same with one more key of a simulation profile. */
  public SettingCatalog with(Field field) {
    return new SettingCatalog(and(own, field), deployment, statusPage, domainJoin, preparation);
  }

  /** The same with one more setting of a deployment profile. */
  public SettingCatalog withDeployment(AdminSetting<DeploymentProfile> setting) {
    return new SettingCatalog(own, and(deployment, setting), statusPage, domainJoin, preparation);
  }

  /** The same with one more setting of a status page. */
  public SettingCatalog withStatusPage(AdminSetting<EspSettings> setting) {
    return new SettingCatalog(own, deployment, and(statusPage, setting), domainJoin, preparation);
  }

  /** The same with one more setting of a domain join profile. */
  public SettingCatalog withDomainJoin(AdminSetting<DomainJoinProfile> setting) {
    return new SettingCatalog(own, deployment, statusPage, and(domainJoin, setting), preparation);
  }

  /** The same with one more setting of a device preparation policy. */
  public SettingCatalog withPreparation(AdminSetting<PreparationPolicy> setting) {
    return new SettingCatalog(own, deployment, statusPage, domainJoin, and(preparation, setting));
  }

  private static <T> List<T> and(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
