using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Rameau.Bot.Testing;

/// <summary>A fact of a database contract; skipped, never silently passed, where its class needs a database that is not there.</summary>
[XunitTestCaseDiscoverer("Rameau.Bot.Testing.DatabaseFactDiscoverer", "Rameau.Bot.Testing")]
public sealed class DatabaseFactAttribute : FactAttribute;

/// <summary>As <see cref="DatabaseFactAttribute"/>, with data.</summary>
[XunitTestCaseDiscoverer("Rameau.Bot.Testing.DatabaseTheoryDiscoverer", "Rameau.Bot.Testing")]
public sealed class DatabaseTheoryAttribute : TheoryAttribute;

public sealed class DatabaseFactDiscoverer(IMessageSink sink) : FactDiscoverer(sink)
{
    protected override IXunitTestCase CreateTestCase(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        AbsentDatabase.Skip(DiagnosticMessageSink, discoveryOptions, testMethod) ?? base.CreateTestCase(discoveryOptions, testMethod, factAttribute);
}

public sealed class DatabaseTheoryDiscoverer(IMessageSink sink) : TheoryDiscoverer(sink)
{
    public override IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        AbsentDatabase.Skip(DiagnosticMessageSink, discoveryOptions, testMethod) is { } skipped
            ? [skipped]
            : base.Discover(discoveryOptions, testMethod, theoryAttribute);
}

/// <summary>xunit 2 decides about skipping when it discovers, and only here the class that names the database is known.</summary>
public sealed class AbsentDatabase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For deserialisation by xunit only.")]
    public AbsentDatabase()
    {
    }

    private AbsentDatabase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(sink, display, options, method)
    {
    }

    internal static AbsentDatabase? Skip(IMessageSink sink, ITestFrameworkDiscoveryOptions options, ITestMethod method) =>
        NeedsPostgres(method.TestClass.Class) && PostgresDatabase.SkipReason is not null
            ? new(sink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method)
            : null;

    protected override string GetSkipReason(IAttributeInfo factAttribute) => PostgresDatabase.SkipReason ?? base.GetSkipReason(factAttribute);

    private static bool NeedsPostgres(ITypeInfo type) => type.ToRuntimeType().IsAssignableTo(typeof(IClassFixture<PostgresDatabase>));
}
