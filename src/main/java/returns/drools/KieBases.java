package returns.drools;

import java.nio.charset.StandardCharsets;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.conf.AlphaThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** Compiles printed DRL. */
final class KieBases {
  private KieBases() {}

  /** Everything that Drools must not do to our rules. */
  static KieBaseConfiguration options(ClassLoader types) {
    KieBaseConfiguration options = RuleBaseFactory.newKnowledgeBaseConfiguration(null, types);
    // With three or more literals on one date field, the alpha index silently never matches.
    options.setOption(AlphaThresholdOption.get(0));
    // With three or more ranges on one date field, the range index throws.
    options.setOption(AlphaRangeIndexThresholdOption.get(0));
    return options;
  }

  static KieBase build(String drl, PrintedLoader types) {
    return build(drl, types, options(types));
  }

  static KieBase build(String drl, ClassLoader types, KieBaseConfiguration options) {
    KnowledgeBuilder builder =
        KnowledgeBuilderFactory.newKnowledgeBuilder(
            KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, types));
    builder.add(
        ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)),
        ResourceType.DRL);
    if (builder.hasErrors()) {
      throw new IllegalStateException("Drools refuses what was printed: " + builder.getErrors());
    }
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(options);
    base.addPackages(builder.getKnowledgePackages());
    return base;
  }
}
