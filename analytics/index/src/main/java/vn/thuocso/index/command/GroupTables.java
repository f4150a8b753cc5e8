package vn.thuocso.index.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.coherence.Components;
import vn.thuocso.index.coherence.EffectiveWeight;
import vn.thuocso.index.coherence.Importance;
import vn.thuocso.index.coherence.Reliability;
import vn.thuocso.index.table.Table;

/** The audit's measures of groups as rows. */
final class GroupTables {
  private GroupTables() {}

  static Table reliability(List<Reliability> all) {
    Table table =
        new Table("group", "scope", "members", "alpha", "reason", "member", "alphaWithout");
    for (Reliability each : all) {
      for (int i = 0; i < each.members().codes().size(); i++) {
        table.add(
            each.members().group().value(),
            each.members().scope().name(),
            each.members().codes().size(),
            AuditTables.number(each.alpha().value()),
            AuditTables.reason(each.alpha()),
            each.members().codes().get(i).value(),
            AuditTables.number(each.without().get(i).value()));
      }
    }
    return table;
  }

  static Table components(List<Components> all) {
    Table table =
        AuditTables.table(
            "group scope units reason component eigenvalue share cumulative member "
                + "coefficient loading");
    for (Components each : all) {
      if (each.components().isEmpty()) {
        component(table, each, null, 0);
      }
      for (int c = 0; c < each.components().size(); c++) {
        component(table, each, each.components().get(c), c + 1);
      }
    }
    return table;
  }

  /** A row for each member, or one that says why there is no component. */
  private static void component(
      Table table, Components all, Components.@Nullable Component one, int number) {
    String group = all.members().group().value();
    String scope = all.members().scope().name();
    if (one == null) {
      String why = all.reason().map(Enum::name).orElse(null);
      table.add(group, scope, all.units(), why, null, null, null, null, null, null, null);
      return;
    }
    for (int i = 0; i < all.members().codes().size(); i++) {
      table.add(
          group,
          scope,
          all.units(),
          null,
          number,
          one.eigenvalue(),
          one.share(),
          one.cumulative(),
          all.members().codes().get(i).value(),
          one.coefficients().get(i),
          one.loadings().get(i));
    }
  }

  static Table weights(List<EffectiveWeight> all) {
    Table table = new Table("node", "weight", "inGroup", "effective", "reason");
    for (EffectiveWeight each : all) {
      table.add(
          each.node().value(),
          each.weight(),
          AuditTables.number(each.inGroup().value()),
          AuditTables.number(each.effective().value()),
          AuditTables.reason(each.effective()));
    }
    return table;
  }

  static Table importance(List<Importance> all) {
    Table table =
        AuditTables.table(
            "group scope member weight share units r linear classes ratio adjusted " + "reason");
    for (Importance each : all) {
      table.add(
          each.members().group().value(),
          each.members().scope().name(),
          each.member().value(),
          AuditTables.number(each.weight().value()),
          AuditTables.number(each.share()),
          each.units(),
          AuditTables.number(each.correlation().value()),
          AuditTables.number(each.linear().value()),
          each.classes(),
          AuditTables.number(each.ratio().value()),
          AuditTables.number(each.adjusted().value()),
          AuditTables.reason(each.correlation()));
    }
    return table;
  }
}
