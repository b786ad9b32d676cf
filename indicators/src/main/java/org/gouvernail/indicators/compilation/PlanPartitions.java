package org.gouvernail.indicators.compilation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;

/**
 * Shares the plans between two partitions, or one when there is a single plan. A restarted job shares anew what is left,
 * whatever it had noted: after a crash its notes on partitions may be incomplete, and it would refuse to go on.
 */
@Named("planPartitions")
@Dependent
class PlanPartitions implements PartitionMapper {

    private static final int MOST = 2;

    @Inject
    @BatchProperty(name = "compilation")
    String compilation;

    @Inject
    CompilationSteps steps;

    @Override
    public PartitionPlan mapPartitions() {
        int plans = CurrentActor.call(Actor.SYSTEM, () -> steps.plans(UUID.fromString(compilation)));
        int partitions = Math.max(1, Math.min(MOST, plans));
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(partitions);
        plan.setThreads(partitions);
        plan.setPartitionsOverride(true);
        plan.setPartitionProperties(IntStream.range(0, partitions)
                .mapToObj(i -> share(i, partitions))
                .toArray(Properties[]::new));
        return plan;
    }

    private static Properties share(int partition, int partitions) {
        Properties share = new Properties();
        share.setProperty("partition", String.valueOf(partition));
        share.setProperty("partitions", String.valueOf(partitions));
        return share;
    }
}
