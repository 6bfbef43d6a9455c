using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Turns;

public sealed class PowerTests
{
    private static readonly PromotionId?[] Grants = [Sample.First.Id, Sample.Second.Id, null];

    /// <summary>Every power, every role granted for this promotion, for another and for all, in a turn with and without promotion.</summary>
    public static TheoryData<Power, Role?, string?, bool, bool> Table()
    {
        TheoryData<Power, Role?, string?, bool, bool> table = [];

        foreach (var power in Enum.GetValues<Power>())
        {
            foreach (var isAbout in new[] { true, false })
            {
                table.Add(power, null, null, isAbout, power is Power.Anyone);

                foreach (var role in Enum.GetValues<Role>())
                {
                    foreach (var grant in Grants)
                    {
                        var covers = grant is null || grant == Sample.First.Id;
                        table.Add(power, role, grant?.Value, isAbout, (power, role) switch
                        {
                            (Power.Anyone, _) => true,
                            (Power.Participant, Role.Participant) => isAbout && covers,
                            (Power.Member, not Role.Alumnus) => !isAbout || covers,
                            (Power.Animator, Role.Animator) => isAbout && covers,
                            (Power.Coach, Role.Coach) => true,
                            (Power.Staff or Power.Animator, Role.Staff) => !isAbout || covers,
                            _ => false,
                        });
                    }
                }
            }
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_power_is_had_by_its_role_in_the_promotion_the_turn_is_about(Power power, Role? role, string? granted, bool isAbout, bool allowed)
    {
        Person person = new(new("x"), "Un", "Nom") { Roles = role is { } one ? [new(one, granted is null ? null : new PromotionId(granted))] : [] };

        Assert.Equal(allowed, power.Allows(About(person, isAbout)));
    }

    [Theory]
    [InlineData(Power.Anyone, true)]
    [InlineData(Power.Participant, false)]
    [InlineData(Power.Animator, false)]
    [InlineData(Power.Coach, false)]
    [InlineData(Power.Staff, false)]
    public void Somebody_unknown_has_only_everybodys_power(Power power, bool allowed) => Assert.Equal(allowed, power.Allows(About(null, true)));

    [Fact]
    public void A_refusal_says_who_can()
    {
        Assert.Equal("Seule l’équipe du RAMEAU peut faire cela\u00A0: Faustin Gravelis.", Power.Staff.Refusal(Texts.French, ["Faustin Gravelis"]));
        Assert.EndsWith("l’équipe du RAMEAU peuvent faire cela\u00A0: Faustin Gravelis.", Power.Animator.Refusal(Texts.French, ["Faustin Gravelis"]), StringComparison.Ordinal);
        Assert.Equal(Texts.French.Chat.OnlyParticipants, Power.Participant.Refusal(Texts.French, []));
    }

    private static Turn About(Person? person, bool isAbout) =>
        new(Chats.Said(Chats.Group), Chats.Group, person, isAbout ? Sample.First : null, Texts.French, Instant.FromUtc(2027, 3, 1, 8, 0));
}
