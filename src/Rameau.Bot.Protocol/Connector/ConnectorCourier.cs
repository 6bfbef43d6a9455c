namespace Rameau.Bot.Protocol.Connector;

/// <summary>Makes a call until the retry rule is content, within the bounds of the options.</summary>
internal sealed class ConnectorCourier(
    ConnectorWire wire, IServiceUrlPolicy policy, TimeProvider time, Func<double> chance, ConnectorOptions options)
{
    public async Task<Exchange> CarryAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        if (!policy.Allows(call.ServiceUrl))
        {
            return new Exchange.Refused(new(
                ConnectorErrorKind.HostNotAllowed, null, null, $"The host {call.ServiceUrl.Host} is not one that may be called."));
        }

        var patience = options.TotalWait;
        var renewed = false;
        var freshToken = false;

        for (var attempt = 1; ; attempt++)
        {
            var exchange = await wire.AttemptAsync(call, freshToken, cancellationToken).ConfigureAwait(false);

            if (RetryRule.Decide(exchange, call.Repetition, attempt, renewed, chance(), options) is not NextStep.Again again
                || again.Wait > patience)
            {
                return exchange;
            }

            patience -= again.Wait;
            freshToken = again.FreshToken;
            renewed |= freshToken;
            await Task.Delay(again.Wait, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
